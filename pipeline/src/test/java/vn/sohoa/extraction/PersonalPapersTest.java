package vn.sohoa.extraction;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PersonalPapersTest {

    @Test
    void readsNamesThatRunOverTheLinesOfTableCells() {
        assertThat(Extracted.from("marriage_certificate", """
                Họ, chữ đệm, tên vợ: LÊ THỊ              Họ, chữ đệm, tên chồng: PHẠM VĂN
                THANH MAI                                SƠN
                Dân tộc: Kinh                            Dân tộc: Kinh
                Nơi đăng ký kết hôn: Ủy ban nhân dân xã Phú Mỹ, huyện Lâm Hà, tỉnh Lâm
                Đồng
                """)).containsEntry("wife_name", "LÊ THỊ THANH MAI")
            .containsEntry("husband_name", "PHẠM VĂN SƠN")
            .containsEntry("issued_by", "Ủy ban nhân dân xã Phú Mỹ, huyện Lâm Hà, tỉnh Lâm Đồng");
    }

    @Test
    void takesTheWordsOfATitleForNoLabel() {
        assertThat(Extracted.from("marital_status_certificate", """
                    GIẤY XÁC NHẬN
                TÌNH TRẠNG HÔN NHÂN
                ỦY BAN NHÂN DÂN XÃ GIAO HƯNG
                Tình trạng hôn nhân: Chưa đăng ký kết hôn với ai
                """)).containsEntry("marital_status", "Chưa đăng ký kết hôn với ai");
    }

    @Test
    void findsALabelThatTheEndOfALinePartsAndCountsATermFromTheDayOfIssue() {
        assertThat(Extracted.from("marital_status_certificate", """
                Giao Hưng, ngày 31 tháng 8 năm 2023
                Họ, chữ đệm, tên: SƠN THỊ MAI
                Giấy này có giá trị sử dụng trong thời hạn 06 tháng kể từ ngày cấp, được sử
                dụng để: Vay vốn ngân hàng
                """)).containsEntry("purpose", "Vay vốn ngân hàng").containsEntry("valid_until", "2024-02-29");
    }

    @Test
    void takesTheRegistryOfACopyForItsIssuerAndTheLetterheadOfAnExtract() {
        String copy = """
                ỦY BAN NHÂN DÂN                          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                XÃ EA KLY                                  Độc lập - Tự do - Hạnh phúc

                                    %s

                Họ, chữ đệm, tên: CAO THU LINH
                Ngày, tháng, năm sinh: 05/09/2025
                Giới tính: Nữ
                Dân tộc: Kinh
                Nơi sinh: Bệnh viện Trung ương Huế
                Đăng ký khai sinh tại: Ủy ban nhân dân xã Ea Kly, thành phố Huế
                """;

        assertThat(Extracted.from("birth_certificate", copy.formatted("GIẤY KHAI SINH"))).containsEntry("issued_by",
                "Ủy ban nhân dân xã Ea Kly, thành phố Huế");
        assertThat(Extracted.from("birth_certificate", copy.formatted("TRÍCH LỤC KHAI SINH")))
            .containsEntry("issued_by", "ỦY BAN NHÂN DÂN XÃ EA KLY");
    }

    @Test
    void takesTheRegistryThatAnExtractHasAnEntryFor() {
        assertThat(Extracted.from("death_extract", """
                ỦY BAN NHÂN DÂN                          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                XÃ PHÚ MỸ                                  Độc lập - Tự do - Hạnh phúc

                                TRÍCH LỤC KHAI TỬ

                1. Họ, chữ đệm, tên: LÊ THỊ MAI
                11. Nơi đăng ký khai tử: Ủy ban nhân dân xã Phú Mỹ, huyện Lâm Hà, tỉnh Lâm Đồng
                """)).containsEntry("issued_by", "Ủy ban nhân dân xã Phú Mỹ, huyện Lâm Hà, tỉnh Lâm Đồng");
    }

    @Test
    void readsWhatCanBeNothingElse() {
        Map<String, String> fields = Extracted.from("marital_status_certificate", """
                Số: 18T/XNTTHN
                Họ, chữ đệm, tên: H” BƠNG KSƠR
                Ngày, tháng, năm sinh 103/06/1983
                Giấy tờ tùy thân: Căn cước công dân số 011183436433,.Cục Cảnh sát cấp
                Dân tộc: 7ày        Quốc tịch: Việt Nam
                Nơi cư trú: số9 đường Lê Lợi, huyện Đất Đỏ, tỉnh Bà Rịa-Vũng Tàu
                """);

        assertThat(fields).containsEntry("document_number", "187/XNTTHN")
            .containsEntry("holder_name", "H'BƠNG KSƠR")
            .containsEntry("holder_birth_date", "1983-06-03")
            .containsEntry("holder_citizen_id", "011183436433")
            .containsEntry("holder_ethnicity", "Tày")
            .containsEntry("holder_residence", "số 9 đường Lê Lợi, huyện Đất Đỏ, tỉnh Bà Rịa - Vũng Tàu");
    }

    @Test
    void readsADateWhoseFirstWordBelongsToItsLabel() {
        assertThat(Extracted.from("residence_confirmation", """
                1. Họ, chữ đệm và tên: TẠ THỊ CHÂU
                Xác nhận này có giá trị đến hết ngày 26 tháng 11 năm 2026.
                """)).containsEntry("valid_until", "2026-11-26");
    }

    @Test
    void doesNotTakeTheYearOfADamagedDateForAllOfIt() {
        assertThat(Extracted.from("death_extract", """
                Họ, chữ đệm, tên: LƯƠNG THỊ HIỀN
                Ngày, tháng, năm sinh: 2#/0/1983
                """)).doesNotContainKey("holder_birth_date");
    }

    @Test
    void knowsTheIssuerOfACardOverTwoLinesAndDespiteReadingErrors() {
        assertThat(Extracted.from("citizen_identity_card", """
                Số / No.: (70066886090
                Ngày, tháng, năm / Date, month, year: 13I11/2022
                CỤC TRƯỞNG CỤC CẢNH SÁT
                QUẢN LÝ HÀNH CHÍNH VỀ TRẬI TỰ XÃ HỘI
                """)).containsEntry("issued_by", "CỤC CẢNH SÁT QUẢN LÝ HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI")
            .containsEntry("issued_on", "2022-11-13")
            .containsEntry("holder_citizen_id", "070066886090");
    }

    @Test
    void mendsSurnamesPeoplesAndProvincesThatCanBeNothingElse() {
        assertThat(Extracted.from("death_extract", """
                Họ, chữ đệm, tên: NGUYÊN THỊ MAI
                Dân tộc: Kính   Quốc tịch: Việt Nưm
                Nơi cư trú cuối cùng: tố 12, xã Kim Đường. huyện Ninh Phước, tính Ninh Thuạn
                """)).containsEntry("holder_name", "NGUYỄN THỊ MAI")
            .containsEntry("holder_ethnicity", "Kinh")
            .containsEntry("holder_nationality", "Việt Nam")
            .containsEntry("holder_residence", "tổ 12, xã Kim Đường, huyện Ninh Phước, tỉnh Ninh Thuận");
    }

    @Test
    void leavesSpellingsThatPapersDoPrintAsTheyAre() {
        assertThat(Addresses.mended("xã Ea Kly, huyện Krông Pắc, tỉnh Đăk Lăk"))
            .isEqualTo("xã Ea Kly, huyện Krông Pắc, tỉnh Đăk Lăk");
        assertThat(Addresses.mended("xã Mường Khong, tỉnh Hoà Bình")).isEqualTo("xã Mường Khong, tỉnh Hoà Bình");
        assertThat(KnownNames.PEOPLES.nearest("Xyz")).isEmpty();
    }

    @Test
    void readsThePartsOfAFormUnderTheirHeadings() {
        assertThat(Extracted.from("birth_certificate", """
                I. Thông tin về người được khai sinh
                1. Họ, chữ đệm, tên: VŨ THỊ MAI          2. Giới tính: Nữ
                7. Dân tộc: Ê Đê                         8. Quốc tịch: Việt Nam
                II. Thông tin về người cha
                1. Họ, chữ đệm, tên: VŨ ĐỨC KIỆT         2. Năm sinh: 7995
                3. Dân tộc: Kinh                         4. Quốc tịch: Việt Nam
                5. Nơi cư trú: khu phố 4, xã Yên Thịnh, tỉnh An Giang
                III. Thông tin về người mẹ
                1. Họ, chữ đệm, tên: TRẦN THỊ HOA        2. Năm sinh: 1991
                """)).containsEntry("holder_name", "VŨ THỊ MAI")
            .containsEntry("holder_ethnicity", "Ê Đê")
            .containsEntry("father_name", "VŨ ĐỨC KIỆT")
            .containsEntry("father_birth_year", "1995")
            .containsEntry("father_residence", "khu phố 4, xã Yên Thịnh, tỉnh An Giang")
            .containsEntry("mother_name", "TRẦN THỊ HOA")
            .containsEntry("mother_birth_year", "1991");
    }

    @Test
    void readsSpousesBelowEachOther() {
        assertThat(Extracted.from("marriage_certificate", """
                CHỒNG
                Họ, chữ đệm và tên: ĐOÀN GIA GIANG
                Sinh ngày: 01/07/2004          Dân tộc: Kinh
                Số định danh cá nhân: 030204776189
                VỢ
                Họ, chữ đệm và tên: ĐẶNG THU HẰNG
                Số định danh cá nhân: 026300586208
                CHỒNG                    VỢ
                Đoàn Gia Giang           Đặng Thu Hằng
                """)).containsEntry("husband_name", "ĐOÀN GIA GIANG")
            .containsEntry("husband_birth_date", "2004-07-01")
            .containsEntry("husband_citizen_id", "030204776189")
            .containsEntry("wife_name", "ĐẶNG THU HẰNG")
            .containsEntry("wife_citizen_id", "026300586208")
            .doesNotContainKey("wife_birth_date");
    }

    @Test
    void readsTheColumnsOfATableWithTheLabelsInItsFirst() {
        assertThat(Extracted.from("marriage_certificate", """
                                           Bên nam (chồng)             Bên nữ (vợ)
                Họ, chữ đệm, tên      HỒ NGỌC TÙNG                CAO PHƯƠNG MAI
                Ngày, tháng, năm      18/12/1981                  27/09/1990
                sinh
                Nơi cư trú            số 52 đường Lê Lợi, xã      số 14 đường Nguyễn Huệ,
                                      Tân An, tỉnh Nghệ An        xã Phú Mỹ, tỉnh Lào Cai
                Nghề nghiệp           Công nhân                   Giáo viên
                Số CCCD/Số định danh  031081633279                010190093629
                """)).containsEntry("husband_name", "HỒ NGỌC TÙNG")
            .containsEntry("husband_birth_date", "1981-12-18")
            .containsEntry("husband_residence", "số 52 đường Lê Lợi, xã Tân An, tỉnh Nghệ An")
            .containsEntry("husband_citizen_id", "031081633279")
            .containsEntry("wife_name", "CAO PHƯƠNG MAI")
            .containsEntry("wife_birth_date", "1990-09-27")
            .containsEntry("wife_residence", "số 14 đường Nguyễn Huệ, xã Phú Mỹ, tỉnh Lào Cai")
            .containsEntry("wife_citizen_id", "010190093629");
    }

    @Test
    void keepsTheNextRowOfATableOutOfACellAndItsLinesOutOfValues() {
        assertThat(Extracted.from("death_extract", """
                Họ, chữ đệm, tên người chết      HOÀNG CÔNG VŨ
                Ngày, tháng, năm sinh            13/04/1 951
                Quốc tịch                      Í Việt Nam
                Nơi cư trú cuối cùng             ấp Giồng Lớn, xã Thuận Giao, huyện A Lưới,
                                                 tỉnh Thừa Thiên Huế
                Việc chôn cất                    tại nghĩa trang của xã
                Nơi chết                         Tại nhà
                """)).containsEntry("holder_name", "HOÀNG CÔNG VŨ")
            .containsEntry("holder_birth_date", "1951-04-13")
            .containsEntry("holder_nationality", "Việt Nam")
            .containsEntry("holder_residence", "ấp Giồng Lớn, xã Thuận Giao, huyện A Lưới, tỉnh Thừa Thiên Huế")
            .containsEntry("death_place", "Tại nhà");
    }

    @Test
    void readsProseAndTellsALadyFromAPlace() {
        assertThat(Extracted.from("marital_status_certificate", """
                Ủy ban nhân dân xã Vạn Thắng, huyện
                Ba Vì, thành phố Hà Nội xác nhận:
                Bà LÊ THỊ SEN, sinh ngày 10/12 1999, giới tính Nữ, dân tộc Kinh,
                số định danh cá nhân 001199099853, nơi thường trú: thôn 3, xã Vạn Thắng.
                """)).containsEntry("holder_name", "LÊ THỊ SEN")
            .containsEntry("holder_birth_date", "1999-12-10")
            .containsEntry("holder_sex", "female")
            .containsEntry("holder_citizen_id", "001199099853")
            .containsEntry("holder_residence", "thôn 3, xã Vạn Thắng");
    }

    @Test
    void takesATranslationForAPartOfItsLabel() {
        assertThat(Extracted.from("citizen_identity_card", """
                Quốc tịch / Natio
                Việt Nam
                """)).containsEntry("holder_nationality", "Việt Nam");
    }

    @Test
    void mendsTheDistrictOfAProvinceOnly() {
        assertThat(Extracted.from("residence_confirmation", """
                Họ, chữ đệm và tên: LÊ THỊ SEN
                Quê quán: xã Tam Hiệp, huyện Lộc Nĩnh, tỉnh Bình Phước
                Nơi thường trú: tổ dân phố số ó, phường Tân An, quận Liên Chiếu, tỉnh Bình Phước
                """)).containsEntry("holder_home_town", "xã Tam Hiệp, huyện Lộc Ninh, tỉnh Bình Phước")
            .containsEntry("holder_residence", "tổ dân phố số 6, phường Tân An, quận Liên Chiếu, tỉnh Bình Phước");
    }

    @Test
    void isUnsureOfANameThatBeginsWithNoSurname() {
        assertThat(Extracted.field("holder_name", "residence_confirmation", "Họ và tên: HẦ TUẤN GIANG")
            .confidence()
            .value()).isLessThan(0.5);
        assertThat(Extracted.field("holder_name", "residence_confirmation", "Họ và tên: HÀ TUẤN GIANG")
            .confidence()
            .value()).isGreaterThan(0.9);
    }

    @Test
    void beginsCitizenIdsWithZeroAndIsUnsureThen() {
        ExtractedField id = Extracted.field("holder_citizen_id", "residence_confirmation", """
                Họ, chữ đệm và tên: LÊ THỊ SEN
                Số định danh cá nhân: 922089661432
                """);

        assertThat(id.value()).isEqualTo("022089661432");
        assertThat(id.confidence().value()).isLessThan(0.5);
    }

}
