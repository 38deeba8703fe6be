package vn.sohoa.extraction;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Family names in use in Viet Nam, those of its minorities included. */
final class FamilyNames {

    private static final Set<String> KNOWN = Set.of("nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ",
            "võ", "đặng", "bùi", "đỗ", "hồ", "ngô", "dương", "lý", "đinh", "đào", "đoàn", "trịnh", "trương", "lâm",
            "mai", "tô", "tạ", "hà", "cao", "chu", "châu", "vương", "lương", "lưu", "phùng", "thái", "tống", "tăng",
            "quách", "nghiêm", "kiều", "khổng", "la", "lại", "lục", "mạc", "ninh", "nông", "ông", "phó", "phương",
            "quan", "quản", "thạch", "thân", "thiều", "tiêu", "tôn", "triệu", "từ", "viên", "vi", "âu", "bạch", "bàn",
            "bành", "bế", "cấn", "chử", "chung", "cù", "cung", "danh", "diệp", "doãn", "dư", "đàm", "đậu", "điền",
            "điểu", "đồng", "giang", "giàng", "giáp", "hầu", "hứa", "kim", "kiên", "khúc", "khương", "lò", "lường",
            "lầu", "lù", "ma", "mã", "mạch", "mùa", "nhan", "nhâm", "nhữ", "ngụy", "ngụ", "ong", "phí", "phù", "quàng",
            "rơ", "siu", "sùng", "sầm", "sơn", "tào", "thào", "thẩm", "tòng", "trà", "tráng", "trang", "trình", "trưng",
            "tưởng", "ty", "ung", "uông", "vàng", "vừ", "xa", "y", "a", "ksor", "niê", "hạ", "cầm", "cà", "hờ", "cháng",
            "chảo", "chẻo", "tẩn", "lỳ", "pờ", "vì", "hoa", "khuất", "đường", "đới", "lã", "lữ", "mẫn", "mông", "nùng",
            "ngọ", "phú", "thang", "tiết", "vòng");

    private FamilyNames() {
    }

    static boolean contain(String word) {
        return KNOWN.contains(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFC));
    }

}
