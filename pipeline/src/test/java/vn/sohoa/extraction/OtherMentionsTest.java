package vn.sohoa.extraction;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The place of a paper beside that of its agency. */
class OtherMentionsTest {

    @Test
    void aPlaceIsSpelledAsItsAgencyWhereItsOwnSpellingIsNone() {
        assertThat(place("TỈNH TÂY NINH", "Tâu Ninh").value()).isEqualTo("Tây Ninh");
    }

    @Test
    void aPlaceWhoseAgencyIsSpelledOtherwiseIsForAPerson() {
        assertThat(place("XÃ HOẰNG PHÚC", "Hoàng Phúc").confidence().value()).isLessThan(0.6);
    }

    @Test
    void aPlaceThatIsItsAgencysIsSure() {
        assertThat(place("XÃ HOẰNG PHÚC", "Hoằng Phúc").confidence().value()).isGreaterThan(0.8);
    }

    private static ExtractedField place(String agency, String place) {
        return Extracted.field("issue_place", "official_letter", """
                ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                %s
                Số: 12/UBND-VP                   %s, ngày 05 tháng 3 năm 2024

                Kính gửi: Các phòng, ban
                """.formatted(agency, place));
    }

}
