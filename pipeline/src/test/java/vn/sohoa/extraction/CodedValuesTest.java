package vn.sohoa.extraction;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CodedValuesTest {

    private static final String ZONE = """
            IDVNM2006542179011200654217<<3
            0009243M4009241VNM<<<<<<<<<<<0
            """;

    @Test
    void takesFromTheZoneWhatCouldNotBeReadOfTheCard() {
        assertThat(Extracted.from("citizen_identity_card", """
                Số / No.: 011200654217
                Có giá trị đến: 24 0 20
                """, ZONE)).containsEntry("holder_birth_date", "2000-09-24")
            .containsEntry("holder_sex", "male")
            .containsEntry("valid_until", "2040-09-24");
    }

    @Test
    void leavesWhatIsPrintedAsItIs() {
        assertThat(Extracted.from("citizen_identity_card", """
                Số / No.: 011200654217
                Ngày sinh / Date of birth: 25/09/2000
                """, ZONE)).containsEntry("holder_birth_date", "2000-09-25");
    }

    @Test
    void takesNothingFromTheZoneOfSomebodyElse() {
        assertThat(Extracted.from("citizen_identity_card", "Số / No.: 011200654999", ZONE))
            .doesNotContainKeys("holder_birth_date", "holder_sex", "valid_until");
    }

    @Test
    void takesNoTermOfAnotherPaperFromTheCardThatLiesWithIt() {
        assertThat(Extracted.from("residence_confirmation", """
                Họ, chữ đệm và tên: TỐNG ĐÌNH CƯỜNG
                Số định danh cá nhân: 011200654217
                """, ZONE)).containsEntry("holder_birth_date", "2000-09-24").doesNotContainKey("valid_until");
    }

}
