package vn.sohoa.samples.people;

import java.util.Arrays;
import java.util.List;

/**
 * Real provinces and districts with communes, hamlets and streets whose names are common
 * all over the country.
 */
public final class Places {

    // prefix | name | province of today | districts
    private static final List<Province> PROVINCES = """
            001|Hà Nội|Hà Nội|huyện Thanh Oai;huyện Ba Vì;quận Hà Đông;thị xã Sơn Tây;huyện Đông Anh
            002|Hà Giang|Tuyên Quang|huyện Đồng Văn;huyện Yên Minh;huyện Vị Xuyên
            004|Cao Bằng|Cao Bằng|huyện Trùng Khánh;huyện Hòa An
            006|Bắc Kạn|Thái Nguyên|huyện Ba Bể;huyện Chợ Đồn
            008|Tuyên Quang|Tuyên Quang|huyện Sơn Dương;huyện Hàm Yên
            010|Lào Cai|Lào Cai|huyện Bát Xát;huyện Bảo Thắng;thị xã Sa Pa
            011|Điện Biên|Điện Biên|huyện Điện Biên Đông;huyện Mường Chà
            012|Lai Châu|Lai Châu|huyện Tam Đường;huyện Than Uyên
            014|Sơn La|Sơn La|huyện Mộc Châu;huyện Thuận Châu;huyện Mai Sơn
            015|Yên Bái|Lào Cai|huyện Văn Chấn;huyện Lục Yên
            017|Hòa Bình|Phú Thọ|huyện Kim Bôi;huyện Lạc Sơn
            019|Thái Nguyên|Thái Nguyên|huyện Đại Từ;huyện Phú Bình
            020|Lạng Sơn|Lạng Sơn|huyện Chi Lăng;huyện Hữu Lũng
            022|Quảng Ninh|Quảng Ninh|thành phố Cẩm Phả;huyện Tiên Yên
            024|Bắc Giang|Bắc Ninh|huyện Lục Ngạn;huyện Hiệp Hòa
            025|Phú Thọ|Phú Thọ|huyện Lâm Thao;huyện Cẩm Khê
            026|Vĩnh Phúc|Phú Thọ|huyện Yên Lạc;huyện Vĩnh Tường
            027|Bắc Ninh|Bắc Ninh|huyện Gia Bình;huyện Yên Phong
            030|Hải Dương|Hải Phòng|huyện Nam Sách;huyện Thanh Miện
            031|Hải Phòng|Hải Phòng|huyện Tiên Lãng;quận Kiến An
            033|Hưng Yên|Hưng Yên|huyện Khoái Châu;huyện Ân Thi
            034|Thái Bình|Hưng Yên|huyện Vũ Thư;huyện Quỳnh Phụ
            035|Hà Nam|Ninh Bình|huyện Bình Lục;huyện Lý Nhân
            036|Nam Định|Ninh Bình|huyện Ý Yên;huyện Hải Hậu
            037|Ninh Bình|Ninh Bình|huyện Kim Sơn;huyện Nho Quan
            038|Thanh Hóa|Thanh Hóa|huyện Thọ Xuân;huyện Hậu Lộc;huyện Quan Hóa
            040|Nghệ An|Nghệ An|huyện Quỳnh Lưu;huyện Thanh Chương;huyện Quỳ Châu
            042|Hà Tĩnh|Hà Tĩnh|huyện Hương Khê;huyện Can Lộc
            044|Quảng Bình|Quảng Trị|huyện Lệ Thủy;huyện Bố Trạch
            045|Quảng Trị|Quảng Trị|huyện Hướng Hóa;huyện Gio Linh
            046|Thừa Thiên Huế|Huế|huyện Phú Vang;huyện A Lưới
            048|Đà Nẵng|Đà Nẵng|quận Liên Chiểu;huyện Hòa Vang
            049|Quảng Nam|Đà Nẵng|huyện Duy Xuyên;huyện Thăng Bình
            051|Quảng Ngãi|Quảng Ngãi|huyện Mộ Đức;huyện Sơn Tịnh
            052|Bình Định|Gia Lai|huyện Tuy Phước;huyện Hoài Ân
            054|Phú Yên|Đắk Lắk|huyện Tuy An;huyện Đồng Xuân
            056|Khánh Hòa|Khánh Hòa|huyện Vạn Ninh;huyện Diên Khánh
            058|Ninh Thuận|Khánh Hòa|huyện Ninh Phước;huyện Ninh Hải
            060|Bình Thuận|Lâm Đồng|huyện Hàm Thuận Bắc;huyện Tuy Phong
            062|Kon Tum|Quảng Ngãi|huyện Đắk Hà;huyện Ngọc Hồi
            064|Gia Lai|Gia Lai|huyện Chư Sê;huyện Đak Đoa
            066|Đắk Lắk|Đắk Lắk|huyện Krông Pắc;huyện Cư M'gar
            067|Đắk Nông|Lâm Đồng|huyện Cư Jút;huyện Đắk Mil
            068|Lâm Đồng|Lâm Đồng|huyện Đơn Dương;huyện Lâm Hà
            070|Bình Phước|Đồng Nai|huyện Bù Đăng;huyện Lộc Ninh
            072|Tây Ninh|Tây Ninh|huyện Gò Dầu;huyện Tân Biên
            074|Bình Dương|Hồ Chí Minh|huyện Dầu Tiếng;thành phố Dĩ An
            075|Đồng Nai|Đồng Nai|huyện Trảng Bom;huyện Xuân Lộc
            077|Bà Rịa - Vũng Tàu|Hồ Chí Minh|huyện Đất Đỏ;huyện Châu Đức
            079|Hồ Chí Minh|Hồ Chí Minh|quận Bình Thạnh;huyện Củ Chi;quận Gò Vấp
            080|Long An|Tây Ninh|huyện Bến Lức;huyện Cần Giuộc
            082|Tiền Giang|Đồng Tháp|huyện Cái Bè;huyện Chợ Gạo
            083|Bến Tre|Vĩnh Long|huyện Giồng Trôm;huyện Mỏ Cày Nam
            084|Trà Vinh|Vĩnh Long|huyện Cầu Kè;huyện Trà Cú
            086|Vĩnh Long|Vĩnh Long|huyện Long Hồ;huyện Vũng Liêm
            087|Đồng Tháp|Đồng Tháp|huyện Lấp Vò;huyện Tháp Mười
            089|An Giang|An Giang|huyện Chợ Mới;huyện Tịnh Biên
            091|Kiên Giang|An Giang|huyện Gò Quao;huyện Hòn Đất
            092|Cần Thơ|Cần Thơ|quận Ô Môn;huyện Phong Điền
            093|Hậu Giang|Cần Thơ|huyện Phụng Hiệp;huyện Vị Thủy
            094|Sóc Trăng|Cần Thơ|huyện Kế Sách;huyện Mỹ Xuyên
            095|Bạc Liêu|Cà Mau|huyện Hồng Dân;huyện Phước Long
            096|Cà Mau|Cà Mau|huyện Đầm Dơi;huyện Cái Nước
            """.lines().map(Places::province).toList();

    private static final List<String> COMMUNES = words("Tân Lập;Hòa Bình;Đông Sơn;Phú Mỹ;Bình Minh;Yên Thịnh;"
            + "Quảng Phú;Thanh Lâm;Vĩnh Hưng;Nghĩa Thắng;Minh Khai;Xuân Trường;Thạch Bình;Cẩm Hải;Hưng Đạo;Lộc Thủy;"
            + "Mỹ Thuận;Đại Nghĩa;Trung Sơn;Kim Đường;Hoằng Phúc;Diễn Lợi;Thọ Nghiệp;Ngọc Sơn;Gia Hòa;Tiên Phước;"
            + "Sơn Thủy;Bảo Lý;Cộng Hòa;Đức Nhuận;Phước Hậu;Tam Hiệp;Long Khánh;Thuận Giao;Ea Kly;Nậm Chày;"
            + "Lũng Phình;Chiềng Khừa;Mường Khong;Bình Khánh Đông;Khánh Thượng;Trường Xuân;Giao Hưng;Vạn Phúc");

    private static final List<String> HAMLETS = words("thôn Đoài;thôn Phú Hậu;thôn 3;xóm Chùa;xóm 7;ấp Bình Lợi;"
            + "ấp Tân Phú;bản Nà Ngựu;bản Huổi Lếch;buôn Ea Mta;làng Klăh;khu phố 4;tổ dân phố số 6;thôn Thượng;"
            + "xóm Đồng Gạo;ấp Giồng Lớn;thôn Nghĩa Lộ;khu Đường Mới;tổ 12");

    private static final List<String> STREETS = words("Nguyễn Trãi;Lê Lợi;Trần Hưng Đạo;Hai Bà Trưng;Quang Trung;"
            + "Phan Bội Châu;Lý Thường Kiệt;Ngô Quyền;Hoàng Văn Thụ;Nguyễn Huệ;Võ Thị Sáu;Phạm Ngũ Lão");

    private Places() {
    }

    public static Province anyProvince(Dice dice) {
        return dice.pick(PROVINCES);
    }

    public static Commune commune(Province province, Dice dice) {
        String district = dice.pick(province.districts());
        boolean urban = district.startsWith("quận") || district.startsWith("thành phố")
                || district.startsWith("thị xã");
        String kind = urban ? "phường" : dice.pick("xã", "xã", "xã", "xã", "thị trấn");
        return new Commune(kind, dice.pick(COMMUNES), district, province);
    }

    /**
     * The part of an address below the commune: a hamlet, or a house number and street in
     * a ward.
     */
    public static String spot(Commune commune, Dice dice) {
        if ("xã".equals(commune.kind())) {
            return dice.pick(HAMLETS);
        }
        String street = "số " + dice.between(2, 389) + " đường " + dice.pick(STREETS);
        return dice.chance(0.3) ? street + ", tổ " + dice.between(1, 20) : street;
    }

    private static Province province(String line) {
        String[] parts = line.split("\\|", -1);
        return new Province(parts[0], parts[1], parts[2], words(parts[3]));
    }

    private static List<String> words(String joined) {
        return Arrays.asList(joined.split(";", -1));
    }

}
