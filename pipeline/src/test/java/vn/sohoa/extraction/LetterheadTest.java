package vn.sohoa.extraction;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertThat(AgencyNames.mended("ỦY BAN NHâN DÂN XÃ NGỌC SƠN")).isEqualTo("ỦY BAN NHÂN DÂN XÃ NGỌC SƠN");
    }

    @ParameterizedTest
    @ValueSource(strings = { "UBND TỈNH HÀ TĨNH", "UBND HUYỆN LÝ NHÂN", "UBND TỈNH AN GIANG" })
    void aParentAgencyIsNoPartOfTheNameHoweverItEnds(String parent) {
        assertThat(Extracted.from("construction_permit", """
                %s          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                  SỞ XÂY DỰNG              Độc lập - Tự do - Hạnh phúc

                            GIẤY PHÉP XÂY DỰNG
                """.formatted(parent))).containsEntry("issued_by", "SỞ XÂY DỰNG");
    }

    @Test
    void keepsTheCommaAfterTheFixedWordsOfAnAgency() {
        assertThat(AgencyNames.mended("PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ"))
            .isEqualTo("PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ");
        assertThat(AgencyNames.mended("Phòng Tư phap, quận 3")).isEqualTo("Phòng Tư pháp, quận 3");
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
    void aNumberThatBeginsLikeAMisreadLabelIsWhole() {
        String head = """
                ỦY BAN NHÂN DÂN            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                  XÃ ĐÔNG SƠN                   Độc lập - Tự do - Hạnh phúc
                %s           Đông Sơn, ngày 25 tháng 10 năm 2024
                """;

        assertThat(Extracted.from("official_letter", head.formatted("Số: 562/GXN-UBND") + BODY))
            .containsEntry("document_number", "562/GXN-UBND");
        assertThat(Extracted.from("official_letter", head.formatted("56:562/GXN-UBND") + BODY))
            .containsEntry("document_number", "562/GXN-UBND");
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

    @Test
    void aSecondLineOfAnAgencyIsNoAgencyOfItsOwn() {
        assertThat(letter("""
                  ỦY BAN NHÂN DÂN              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                   TỈNH NINH BÌNH                  Độc lập - Tự do - Hạnh phúc
                SỞ XÂY DỰNG VÀ
                PHÒNG CHÁY CHỮA CHÁY
                Số: 12/SXD-VP
                """)).containsEntry("issued_by", "SỞ XÂY DỰNG VÀ PHÒNG CHÁY CHỮA CHÁY");
    }

    @Test
    void companiesCourtsAndThePartyIssuePapersToo() {
        assertThat(letter("""
                TẬP ĐOÀN ĐIỆN LỰC VIỆT NAM     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                CÔNG TY ĐIỆN LỰC ĐỒNG NAI          Độc lập - Tự do - Hạnh phúc
                """)).containsEntry("issued_by", "CÔNG TY ĐIỆN LỰC ĐỒNG NAI");
        assertThat(letter("""
                ĐẢNG BỘ TỈNH LÂM ĐỒNG                 ĐẢNG CỘNG SẢN VIỆT NAM
                ĐẢNG ỦY PHƯỜNG XUÂN HƯƠNG
                         *                       Đà Lạt, ngày 5 tháng 3 năm 2024
                """ + BODY)).containsEntry("issued_by", "ĐẢNG ỦY PHƯỜNG XUÂN HƯƠNG")
            .containsEntry("issue_place", "Đà Lạt");
    }

    @Test
    void aNumberThatWasMisreadIsNoPartOfTheAgency() {
        assertThat(letter("""
                   SỞ XÂY DỰNG                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                8Ó 3 SXD-QLN                       Độc lập - Tự do - Hạnh phúc
                """)).containsEntry("issued_by", "SỞ XÂY DỰNG");
    }

    @Test
    void aCertificateNamesItsAgencyUnderTheMotto() {
        assertThat(Extracted.from("land_use_certificate", """
                                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                                     Độc lập - Tự do - Hạnh phúc

                                  ỦY BAN NHÂN DÂN HUYỆN NGHI LỘC
                                             CHỨNG NHẬN
                I. Tên người sử dụng đất
                """ + BODY)).containsEntry("issued_by", "ỦY BAN NHÂN DÂN HUYỆN NGHI LỘC");
    }

    @Test
    void theTitleOfAnApplicationIsNoAgency() {
        assertThat(Extracted.from("application_form", """
                                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                                     Độc lập - Tự do - Hạnh phúc

                                      ĐƠN XIN XÁC NHẬN
                """ + BODY)).doesNotContainKey("issued_by");
    }

    @Test
    void whatThePaperSaysOftenerIsSpelledRight() {
        assertThat(Extracted.from("construction_permit", """
                  ỦY BAN NHÂN DÂN              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                   HUYỆN VĂN CHÂN                  Độc lập - Tự do - Hạnh phúc
                Số: 12/GPXD                    Văn Chấn, ngày 5 tháng 3 năm 2024
                Địa chỉ: thôn Đoài, xã Phú Mỹ, huyện Văn Chấn, tỉnh Yên Bái
                """ + BODY)).containsEntry("issued_by", "ỦY BAN NHÂN DÂN HUYỆN VĂN CHẤN");
    }

    @Test
    void thePlaceIsReadThoughThePenWroteDayAndMonth() {
        assertThat(letter("""
                Số: 832/UBND-VP                Kiến An, ngàu U) tháng Ï năm 2024
                """ + BODY)).containsEntry("issue_place", "Kiến An").doesNotContainKey("issued_on");
    }

    @Test
    void aPlaceWithADashIsWhole() {
        assertThat(letter("""
                Số: 832/UBND-VP          Bà Rịa - Vũng Tàu, ngày 5 tháng 3 năm 2024
                """ + BODY)).containsEntry("issue_place", "Bà Rịa - Vũng Tàu").containsEntry("issued_on", "2024-03-05");
    }

    @Test
    void theSubjectOfALetterEndsBeforeItsRecipients() {
        Map<String, String> fields = letter("""
                Số: 832/SYT-NVY                Bến Tre, ngày 5 tháng 3 năm 2024
                ——V/w triển khai Công điện
                      số 55/CĐ-TTg
                #ính gửi: Ông Đinh Thế Nhiên, xóm Đồng Gạo, xã Ea Kly, huyện Mỏ Cày
                                    Nam, tỉnh Bến Tre
                    Thời gian qua, công tác tiếp nhận và giải quyết hồ sơ đã có chuyển
                biến tích cực, tuy nhiên tỷ lệ hồ sơ giải quyết trước hạn còn thấp, xin
                """ + BODY);
        assertThat(fields).containsEntry("subject", "triển khai Công điện số 55/CĐ-TTg")
            .containsEntry("recipients", "Ông Đinh Thế Nhiên, xóm Đồng Gạo, xã Ea Kly, huyện Mỏ Cày Nam, tỉnh Bến Tre");
    }

    @Test
    void aSubjectKeepsItsFirstLettersWhateverTheirAccents() {
        assertThat(letter("V/v đẩy mạnh số hóa hồ sơ" + BODY)).containsEntry("subject", "đẩy mạnh số hóa hồ sơ");
    }

    @Test
    void aPlaceWhoseNameBeginsLikeTheWordForDayIsWhole() {
        assertThat(letter("Đại Nghĩa, ngày 5 tháng 3 năm 2024" + BODY)).containsEntry("issue_place", "Đại Nghĩa")
            .containsEntry("issued_on", "2024-03-05");
    }

    @Test
    void aSubjectOverManyLinesIsWhole() {
        assertThat(letter("""
                Số: 832/UBND-KT                Bến Tre, ngày 5 tháng 3 năm 2024
                V/v tăng cường các giải pháp
                  đẩy nhanh tiến độ giải
                ngân vốn đầu tư công và tháo
                gỡ khó khăn trong công tác
                bồi thường, giải phóng mặt
                 bằng trên địa bàn tỉnh và
                    các huyện, thị xã

                            Kính gửi: Các sở, ban, ngành
                """ + BODY)).hasEntrySatisfying("subject",
                subject -> assertThat(subject).startsWith("tăng cường").endsWith("các huyện, thị xã"));
    }

    @Test
    void whatAnArticleSaysIsNoSubjectWhereTheDecisionHasOne() {
        assertThat(Extracted.from("administrative_decision", """
                                        QUYẾT ĐỊNH
                             Phê duyệt quy trình nội bộ
                          CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH
                Căn cứ Nghị định số 12 của Chính phủ
                về việc giải quyết thủ tục hành chính;
                """ + BODY)).containsEntry("subject", "Phê duyệt quy trình nội bộ");
    }

    @Test
    void aStampBesideATitleDoesNotHideTheSubject() {
        assertThat(Extracted.from("other", """
                CÔNG VĂN ĐẾN                          THÔNG TƯ
                Số: 533
                                           Quy định chế độ báo cáo định kỳ
                """ + BODY)).containsEntry("subject", "Quy định chế độ báo cáo định kỳ");
    }

    @Test
    void theBookNumberMayStandBelowItsWordsBesideTheDate() {
        assertThat(Extracted.from("land_use_certificate", """
                Số vào sổ cấp giấy chứng          Tháp Mười, ngày 28 tháng 02 năm 2009
                nhận:                                 TM. ỦY BAN NHÂN DÂN
                00035 QSDĐ/563                            CHỦ TỊCH


                                                       Hoàng Minh Đức
                """)).containsEntry("book_number", "00035 QSDĐ/563");
        assertThat(Extracted.from("land_use_certificate", "Số vào sổ: CS11380")).containsEntry("book_number",
                "CS11380");
    }

    @Test
    void theSignOfADecisionIsSpelledRight() {
        assertThat(Extracted.from("administrative_decision", "Số: 100/QGĐ-BHXH" + BODY))
            .containsEntry("document_number", "100/QĐ-BHXH");
    }

    private static Map<String, String> letter(String page) {
        return Extracted.from("official_letter", page);
    }

}
