package vn.sohoa.recognition;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MachineReadableZoneTest {

    private static final String UPPER = "IDVNM2006542179011200654217<<3";

    private static final String LOWER = "0009243M4009241VNM<<<<<<<<<<<0";

    @Test
    void readsTheNumberTheDatesAndTheSexOfACard() {
        MachineReadableZone zone = MachineReadableZone.in(List.of("Ngày cấp", UPPER, LOWER, "TONG<<DINH<CUONG<<<"))
            .orElseThrow();

        assertThat(zone.citizenId().value()).isEqualTo("011200654217");
        assertThat(zone.birthDate()).isEqualTo("000924");
        assertThat(zone.sex()).isEqualTo("M");
        assertThat(zone.expiryDate()).isEqualTo("400924");
    }

    @Test
    void understandsASixThatTheEngineTookForALetterAndSpacesBetween() {
        assertThat(MachineReadableZone.in(List.of("TIDVNM200ó542179011 200ó54217<<3", LOWER))).isPresent();
    }

    @Test
    void doesWithoutTheLastCheckDigitAndTellsDatesOfFourDigits() {
        MachineReadableZone zone = MachineReadableZone.in(List.of(UPPER, LOWER.replaceFirst("0$", "¿"))).orElseThrow();

        assertThat(zone.born()).isEqualTo("2000-09-24");
        assertThat(zone.expires()).isEqualTo("2040-09-24");
        assertThat(zone.statedSex()).isEqualTo("male");
    }

    @Test
    void takesNothingWhereOneDigitIsMisread() {
        assertThat(MachineReadableZone.in(List.of(UPPER.replace("011200", "012200"), LOWER))).isEmpty();
        assertThat(MachineReadableZone.in(List.of(UPPER, LOWER.replace("4009241", "4009251")))).isEmpty();
    }

    @Test
    void showsNoPersonalDataWhenPrinted() {
        assertThat(MachineReadableZone.in(List.of(UPPER, LOWER)).orElseThrow().toString()).doesNotContain("654217");
    }

}
