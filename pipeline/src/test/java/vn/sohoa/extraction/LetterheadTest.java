package vn.sohoa.extraction;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The boxes at the head of a paper after Nghị định 30/2020/NĐ-CP. */
class LetterheadTest {

    /** The rest of the page, so that what stands before is its head. */
    private static final String BODY = "\n".repeat(12) + "Điều này";

    @Test
    void keepsTheDashOfADivisionsName() {
        assertThat(Extracted.from("household_business_registration", """
                  UBND HUYỆN NGHI LỘC          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                PHÒNG TÀI CHÍNH - KẾ HOẠCH         Độc lập - Tự do - Hạnh phúc

                            GIẤY CHỨNG NHẬN ĐĂNG KÝ HỘ KINH DOANH
                """)).containsEntry("issued_by", "PHÒNG TÀI CHÍNH - KẾ HOẠCH");
    }

    @Test
    void anAgencyNameThatRhymesWithTheMottoIsNotCut() {
        assertThat(Extracted.from("official_letter", """
                CÔNG AN TỈNH LÂM ĐỒNG   CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                 CÔNG AN XÃ CỘNG HÒA       Độc lập - Tự do - Hạnh phúc
                """)).containsEntry("issued_by", "CÔNG AN XÃ CỘNG HÒA");
    }

    @Test
    void spellsTheFixedWordsOfAnAgencyRight() {
        assertThat(AgencyNames.mended("ỦY BẢN NHÂN DẦN XÃ NGHI PHONG.")).isEqualTo("ỦY BAN NHÂN DÂN XÃ NGHI PHONG");
        assertThat(AgencyNames.mended("Sở Văn hóa")).isEqualTo("Sở Văn hóa");
    }

    @Test
    void findsTheAgencyAboveTheSignatureWhereNoneStandsAtTheTop() {
        assertThat(Extracted.from("land_use_certificate", """
                g) Nguồn gốc sử dụng: Nhà nước giao đất
                                           Nghi Lộc, ngày 5 tháng 3 năm 2018
                                       TM. ỦY BAN NHÂN DÂN HUYỆN NGHI LỘC
                                                 PHÓ CHỦ TỊCH


                                               Hoàng Minh Đức
                """)).containsEntry("issued_by", "ỦY BAN NHÂN DÂN HUYỆN NGHI LỘC");
    }

    @Test
    void anExtractIsIssuedByItsLetterheadAndNotByTheRegisterItQuotes() {
        assertThat(Extracted.from("birth_certificate", """
                ỦY BAN NHÂN DÂN                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                 XÃ NGHI PHONG                     Độc lập - Tự do - Hạnh phúc

                                      TRÍCH LỤC KHAI SINH
                Nơi đăng ký khai sinh: Ủy ban nhân dân xã Nghi Xá, huyện Nghi Lộc, tỉnh Nghệ An
                Số: 125/2013
                """ + BODY)).containsEntry("issued_by", "ỦY BAN NHÂN DÂN XÃ NGHI PHONG");
    }

    @Test
    void aNumberOnAStampOfArrivalIsNotThePapersOwn() {
        assertThat(Extracted.from("official_letter", """
                                               ĐẾN
                                               Số: 771
                                               Ngày: 6/3/2024
                ỦY BAN NHÂN DÂN
                Số: 12/UBND-VP
                """ + BODY)).containsEntry("document_number", "12/UBND-VP");
    }

    @Test
    void digitsThatStandApartWereWrittenByHandAndAreShownToAPerson() {
        ExtractedField number = Extracted.field("document_number", "administrative_decision",
                "Số: 18 6 2/QĐ-UBND" + BODY);
        assertThat(number.value()).isEqualTo("1862/QĐ-UBND");
        assertThat(number.confidence().value()).isLessThan(0.5);
    }

    @Test
    void aNumberThatIsCutOffIsLeftOut() {
        assertThat(Extracted.from("administrative_decision", "Số: 1+§2/QĐ-UBND" + BODY))
            .doesNotContainKey("document_number");
        assertThat(Extracted.from("administrative_decision", "Số: /QĐ-UBND" + BODY))
            .doesNotContainKey("document_number");
    }

    @Test
    void aDateOfBirthIsNoDateline() {
        assertThat(Extracted.from("other", "Sinh ngày 7 tháng 8 năm 1979")).doesNotContainKeys("issued_on",
                "issue_place");
    }

    @Test
    void minutesBeginWithTheirDate() {
        assertThat(Extracted.from("other", """
                                    BIÊN BẢN
                Hôm nay, ngày 1 tháng 3 năm 2018, tại trụ sở xã Nghi Phong, chúng tôi gồm:
                """)).containsEntry("issued_on", "2018-03-01");
    }

    @Test
    void joinsTheRecipientsOfAList() {
        assertThat(letter("""
                          Kính gửi:   - Các phòng, ban chuyên môn;
                                      - Trung tâm Phục vụ hành chính công;
                                      - Công an các xã. phường.

                     Thực hiện Kế hoạch số 112/KH-UBND, Ủy ban nhân dân yêu cầu các đơn vị:
                """)).containsEntry("recipients",
                "Các phòng, ban chuyên môn; Trung tâm Phục vụ hành chính công; Công an các xã, phường");
    }

    @Test
    void recipientsEndWhereTheLetterBegins() {
        assertThat(letter("""
                               Kính gửi: Ủy ban nhân dân các xã trên địa bàn
                     Thực hiện Kế hoạch số 112/KH-UBND, Ủy ban nhân dân yêu cầu các đơn vị:
                """)).containsEntry("recipients", "Ủy ban nhân dân các xã trên địa bàn");
    }

    @Test
    void theSubjectOfACircularStandsUnderItsKind() {
        assertThat(Extracted.from("other", """
                                        THÔNG TƯ
                         Quy định chế độ báo cáo định kỳ
                               của các cơ quan

                Căn cứ Luật Ban hành văn bản quy phạm pháp luật ngày 22 tháng 6 năm 2015;



                """ + BODY)).containsEntry("subject", "Quy định chế độ báo cáo định kỳ của các cơ quan");
    }

    private static Map<String, String> letter(String page) {
        return Extracted.from("official_letter", page);
    }

}
