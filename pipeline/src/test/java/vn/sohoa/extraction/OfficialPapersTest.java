package vn.sohoa.extraction;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OfficialPapersTest {

    @Test
    void theTextOfALetterIsNoRecipient() {
        assertThat(Extracted.from("official_letter", """
                          Kính gửi: Bà Đoàn Thị Kim Trang, thôn Nghĩa Lộ, xã Thanh Lâm, tỉnh Cao Bằng
                             Thời gian qua, công tác tiếp nhận và giải quyết hồ sơ đã có chuyển
                biến tích cực, tuy nhiên tỷ lệ hồ sơ giải quyết trước hạn còn thấp hơn yêu cầu.
                """)).containsEntry("recipients", "Bà Đoàn Thị Kim Trang, thôn Nghĩa Lộ, xã Thanh Lâm, tỉnh Cao Bằng");
    }

    @Test
    void aPermitNamesItsHolderAndNotTheDutiesOnItsBack() {
        assertThat(Extracted.from("construction_permit", """
                Điều 1. Cấp cho: Bà BÙI THỊ LỰC, sinh năm 1970, số định danh cá nhân: 040170001234.
                Địa chỉ: xóm Đồng Gạo, xã Nghi Phong, huyện Nghi Lộc, tỉnh Nghệ An.
                Điều 2. Được phép xây dựng công trình: Nhà ở gia đình, tại thửa đất số 161.
                - Vị trí xây dựng: tờ bản đồ số 9, diện tích 81,7 m), xã Nghi Phong, tỉnh Nghệ An, với
                quy mô như sau:
                """, "CHỦ ĐẦU TƯ PHẢI THỰC HIỆN CÁC NỘI DUNG SAU ĐÂY")).containsEntry("holder_name", "BÙI THỊ LỰC")
            .containsEntry("holder_residence", "xóm Đồng Gạo, xã Nghi Phong, huyện Nghi Lộc, tỉnh Nghệ An")
            .containsEntry("work_name", "Nhà ở gia đình")
            .containsEntry("plot_number", "161")
            .containsEntry("land_address", "xã Nghi Phong, tỉnh Nghệ An");
    }

    @Test
    void aHouseholdBusinessHasAHolderAndAFirstRegistration() {
        assertThat(Extracted.from("household_business_registration", """
                            Đăng ký lần đầu, ngày 12 tháng 4 năm 2018
                1. Tên hộ kinh doanh (ghi bằng chữ in hoa): HỘ KINH DOANH TRẦN LAN
                Họ và tên (ghi bằng chữ in hoa): TRẦN THỊ LAN
                Giới tính: Nữ
                Nơi thường trú: Xóm 2, xã Nghi Phong, tỉnh Nghệ An
                """)).containsEntry("issued_on", "2018-04-12")
            .containsEntry("holder_name", "TRẦN THỊ LAN")
            .containsEntry("holder_sex", "female")
            .containsEntry("holder_residence", "Xóm 2, xã Nghi Phong, tỉnh Nghệ An");
    }

    @Test
    void theSerialNumberOfALandCertificateStandsAlone() {
        assertThat(Extracted.from("land_use_certificate", """
                Số vào sổ cấp GCN: CH 01234                                   BM 123456
                Địa chỉ: Xóm 2. xã Nghi Phong. tỉnh Nghệ An
                """)).containsEntry("serial_number", "BM 123456").containsEntry("book_number", "CH 01234");
    }

    @Test
    void aDotBeforeSmallLettersWasAComma() {
        assertThat(Extracted.from("land_use_certificate", "Địa chỉ thường trú: Xóm 2. xã Nghi Phong. tỉnh Nghệ An"))
            .containsEntry("holder_residence", "Xóm 2, xã Nghi Phong, tỉnh Nghệ An");
    }

    @Test
    void formsOfOtherYearsUseOtherWords() {
        assertThat(Extracted.from("household_business_registration", """
                Chủ hộ: TRẦN THỊ LAN
                Chỗ ở hiện nay: Xóm 2, xã Nghi Phong, tỉnh Nghệ An
                Ngành nghề: Bán lẻ lương thực
                Số vốn: 570:000.000 đồng
                """)).containsEntry("holder_residence", "Xóm 2, xã Nghi Phong, tỉnh Nghệ An")
            .containsEntry("business_lines", "Bán lẻ lương thực")
            .containsEntry("capital", "570000000");
        assertThat(Extracted.from("construction_permit", """
                1. Cấp cho: Bà Trần Thị Lan
                - Căn cước/CCCD số: 040140000123
                2. Được phép xây dựng công trình theo những nội dung sau:
                - Tên công trình: Nhà ở riêng lẻ
                + Số thửa: 12; số tờ bản đồ: 34
                """)).containsEntry("holder_citizen_id", "040140000123")
            .containsEntry("work_name", "Nhà ở riêng lẻ")
            .containsEntry("plot_number", "12")
            .containsEntry("map_sheet_number", "34");
    }

    @Test
    void moneyWithADigitThatWasReadAsALetterIsLeftOut() {
        assertThat(Extracted.from("household_business_registration", "Số vốn: 7ó0.000.000đ"))
            .doesNotContainKey("capital");
    }

    @Test
    void anAddressEndsAtItsProvince() {
        assertThat(Extracted.from("administrative_decision", """
                Nơi cư trú: ấp Giồng Lớn, xã Cẩm Hải, huyện Cư M'gar, tỉnh Đắk Lắk
                Được hưởng chế độ hưu trí hàng tháng từ ngày 01 tháng 8 năm 2018
                """)).containsEntry("holder_residence", "ấp Giồng Lớn, xã Cẩm Hải, huyện Cư M'gar, tỉnh Đắk Lắk");
        assertThat(Extracted.from("construction_permit", """
                Địa chỉ liên hệ: thôn Đoài, xã Giao Hưng, huyện Thuận Bắc, tỉnh Bà Rịa - Vũng Tàu
                Nội dung chính của giấy phép
                """)).containsEntry("holder_residence",
                "thôn Đoài, xã Giao Hưng, huyện Thuận Bắc, tỉnh Bà Rịa - Vũng Tàu");
    }

    @Test
    void aDayOfBirthMayBreakOverTwoLinesOfADecision() {
        assertThat(Extracted.from("administrative_decision", """
                Điều 1. Phê duyệt phương án bồi thường, hỗ trợ cho ông Lê Văn Tám, sinh
                ngày 07/12/1973, CCCD số 040073000123, nơi thường trú: Xóm 2, xã Nghi Phong, tỉnh Nghệ An.
                """)).containsEntry("holder_birth_date", "1973-12-07").containsEntry("holder_name", "Lê Văn Tám");
    }

}
