package vn.sohoa;

import vn.sohoa.segmentation.Paper;

/** Papers as they come from one-stop offices; all people are invented. */
public final class Papers {

    private Papers() {
    }

    public static Paper aBirthCertificate() {
        return aBirthCertificate("15/09/2013", "040213001234");
    }

    public static Paper aBirthCertificate(String born, String citizenId) {
        return Typed.paper("""
                               CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                                   Độc lập - Tự do - Hạnh phúc

                                         GIẤY KHAI SINH
                                           Số: 125/2013
                Họ, chữ đệm, tên: NGUYỄN VĂN BÌNH
                Ngày, tháng, năm sinh: %s   ghi bằng chữ: Ngày mười lăm tháng chín năm hai nghìn không
                trăm mười ba
                Giới tính: Nam     Dân tộc: Kinh       Quốc tịch: Việt Nam
                Nơi sinh: Bệnh viện đa khoa huyện Nghi Lộc, tỉnh Nghệ An
                Quê quán: Xã Nghi Phong, huyện Nghi Lộc, tỉnh Nghệ An
                Số định danh cá nhân: %s
                Họ, chữ đệm, tên người mẹ: TRẦN THỊ HOA
                Năm sinh: 1988     Dân tộc: Tày        Quốc tịch: Việt Nam
                Nơi cư trú: Xóm 5, xã Nghi Phong, huyện Nghi Lộc, tỉnh Nghệ An
                Họ, chữ đệm, tên người cha: NGUYỄN VĂN AN
                Năm sinh: 1985     Dân tộc: Kinh       Quốc tịch: Việt Nam
                Nơi cư trú: Xóm 5, xã Nghi Phong, huyện Nghi Lộc, tỉnh Nghệ An
                Họ, chữ đệm, tên người đi khai sinh: NGUYỄN VĂN AN
                Giấy tờ tùy thân: Thẻ căn cước công dân số 040085004321, Cục Cảnh sát cấp ngày 02/03/2021
                Nơi đăng ký khai sinh: Ủy ban nhân dân xã Nghi Phong, huyện Nghi Lộc, tỉnh Nghệ An
                Ngày, tháng, năm đăng ký: 20/09/2013
                                                          NGƯỜI KÝ GIẤY KHAI SINH
                                                                 CHỦ TỊCH


                                                             Lê Quang Dũng
                """.formatted(born, citizenId));
    }

    public static Paper aMarriageCertificate() {
        return Typed.paper("""
                               CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                                   Độc lập - Tự do - Hạnh phúc

                                    GIẤY CHỨNG NHẬN KẾT HÔN
                                           Số: 12/2022
                Họ, chữ đệm, tên vợ: LÊ THỊ MAI               Họ, chữ đệm, tên chồng: PHẠM VĂN SƠN
                Ngày, tháng, năm sinh: 01/02/1996             Ngày, tháng, năm sinh: 11/12/1994
                Dân tộc: Thái      Quốc tịch: Việt Nam        Dân tộc: Kinh     Quốc tịch: Việt Nam
                Nơi cư trú: Bản Xốp Cháo, xã Lượng            Nơi cư trú: Khối 3, thị trấn Thạch
                Minh, huyện Tương Dương                       Giám, huyện Tương Dương
                Giấy tờ tùy thân: CCCD số                     Giấy tờ tùy thân: CCCD số
                040196007777                                  040094008888
                Nơi đăng ký kết hôn: Ủy ban nhân dân xã Lượng Minh
                Ngày, tháng, năm đăng ký: 05/06/2022
                """);
    }

    public static Paper aDecision() {
        return Typed.paper("""
                  ỦY BAN NHÂN DÂN              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                   XÃ NGHI PHONG                   Độc lập - Tự do - Hạnh phúc
                Số: 1234/QĐ-UBND               Nghi Phong, ngày 5 tháng 3 năm 2024

                                        QUYẾT ĐỊNH
                       Về việc hưởng trợ cấp xã hội hàng tháng
                          đối với người cao tuổi
                           CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ NGHI PHONG
                Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
                                        QUYẾT ĐỊNH:
                Điều 1. Trợ cấp xã hội hàng tháng đối với bà Trần Thị Lan, sinh ngày 01/01/1940, số định danh
                cá nhân 040140000123, thường trú tại Xóm 2, xã Nghi Phong, tỉnh Nghệ An.
                Điều 2. Quyết định này có hiệu lực kể từ ngày ký.
                Nơi nhận:                                       KT. CHỦ TỊCH
                - Như Điều 2;                                   PHÓ CHỦ TỊCH


                                                               Hoàng Minh Đức
                """);
    }

}
