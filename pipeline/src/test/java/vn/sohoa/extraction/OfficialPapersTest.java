package vn.sohoa.extraction;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OfficialPapersTest {

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

}
