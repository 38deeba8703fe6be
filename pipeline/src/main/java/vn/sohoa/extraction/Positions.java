package vn.sohoa.extraction;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.sohoa.vietnamese.Folding;
import vn.sohoa.vietnamese.Likeness;

/**
 * Offices of those who sign, as box 7a of Nghị định 30/2020/NĐ-CP prints them: in
 * capitals, after whom they sign for (TM., KT., TL., TUQ., Q.).
 */
final class Positions {

    private static final List<String> KNOWN = List.of("CHỦ TỊCH", "PHÓ CHỦ TỊCH", "GIÁM ĐỐC", "PHÓ GIÁM ĐỐC",
            "TỔNG GIÁM ĐỐC", "PHÓ TỔNG GIÁM ĐỐC", "TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG", "CHÁNH VĂN PHÒNG",
            "PHÓ CHÁNH VĂN PHÒNG", "BỘ TRƯỞNG", "THỨ TRƯỞNG", "CỤC TRƯỞNG", "PHÓ CỤC TRƯỞNG", "TỔNG CỤC TRƯỞNG",
            "PHÓ TỔNG CỤC TRƯỞNG", "CHI CỤC TRƯỞNG", "PHÓ CHI CỤC TRƯỞNG", "VỤ TRƯỞNG", "PHÓ VỤ TRƯỞNG", "VIỆN TRƯỞNG",
            "PHÓ VIỆN TRƯỞNG", "HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG", "TRƯỞNG BAN", "PHÓ TRƯỞNG BAN", "TRƯỞNG CÔNG AN",
            "PHÓ TRƯỞNG CÔNG AN", "CHÁNH THANH TRA", "PHÓ CHÁNH THANH TRA", "CHÁNH ÁN", "PHÓ CHÁNH ÁN", "THẨM PHÁN",
            "CHỦ NHIỆM", "PHÓ CHỦ NHIỆM", "BÍ THƯ", "PHÓ BÍ THƯ", "THỦ TƯỚNG", "PHÓ THỦ TƯỚNG", "THỐNG ĐỐC",
            "PHÓ THỐNG ĐỐC", "TỔNG THANH TRA", "PHÓ TỔNG THANH TRA", "TỔNG KIỂM TOÁN", "ỦY VIÊN", "TRƯỞNG TRẠM",
            "TỔ TRƯỞNG", "PHÓ TRƯỞNG TRẠM", "TỔNG BIÊN TẬP", "VIỆN PHÓ", "CHỦ TỊCH HỘI ĐỒNG", "PHÓ BÍ THƯ THƯỜNG TRỰC",
            "PHÓ CHỦ TỊCH THƯỜNG TRỰC", "CÔNG CHỨC TƯ PHÁP - HỘ TỊCH", "CÁN BỘ TƯ PHÁP - HỘ TỊCH", "CÁN BỘ ĐĂNG KÝ",
            "CÁN BỘ ĐĂNG KÝ CƯ TRÚ", "CÁN BỘ HỘ TỊCH", "CÔNG CHỨC ĐỊA CHÍNH", "ĐỘI TRƯỞNG", "PHÓ ĐỘI TRƯỞNG",
            "CÔNG CHỨNG VIÊN", "KẾ TOÁN TRƯỞNG", "CHẤP HÀNH VIÊN");

    /** Every district had this division until 2025; its name rarely fits a line. */
    private static final List<String> WITH_DIVISION = List.of("TRƯỞNG PHÒNG TÀI CHÍNH - KẾ HOẠCH",
            "PHÓ TRƯỞNG PHÒNG TÀI CHÍNH - KẾ HOẠCH");

    private static final Pattern OFFICE = Pattern.compile(
            ".*(chu tich|giam doc|(?<!moi )truong|cong chuc|chanh|bi thu|can bo|thu tuong|thong doc|chu nhiem|tham phan|tong thanh tra|tong kiem toan|uy vien|chu toa|ke toan|kiem sat vien|cong chung vien|chap hanh vien|dang kiem vien|hieu pho|vien pho|doi pho|chi huy).*");

    /** Names of places and agencies hold the same letters: "XÃ TRƯỜNG XUÂN". */
    private static final Pattern NO_OFFICE = Pattern.compile(
            "^\\W*(?:(?:xa|phuong|thi tran|thi xa|quan|huyen|tinh|thanh pho|dac khu|uy ban|ubnd|hoi dong|cong an|truong (?:thpt|thcs|tieu hoc|mam non|dai hoc|cao dang|trung|can bo|chinh tri|chuyen)) .*|(?:so|cuc|tong cuc|chi cuc|bo|vu|phong|trung tam|chi nhanh) (?!truong).*)");

    /**
     * "TRƯỞNG PHÒNG TÀI CHÍNH - KẾ HOẠCH" is one office, "CỤC TRƯỞNG CỤC …" names its
     * agency.
     */
    private static final Pattern AGENCY_AFTER_OFFICE = Pattern.compile(
            "^(.*?(?:chu tich|giam doc|(?:cuc|so|vu|bo|vien) truong|hieu truong)) (?:uy ban|ubnd|hoi dong|cuc |so |chi cuc |phong |van phong|trung tam|truong |benh vien|bo ).*");

    /** Whom or what somebody signs for; OCR loses letters of it. */
    private static final Pattern ON_BEHALF = Pattern
        .compile("^\\W*(tm|t m|kt|k t|kl|ki|k1|k|t|tl|tuq|tug|tuo|tlq|t/m)[., ]+ ?\\p{L}.*");

    private static final Pattern FOR_A_SUPERIOR = Pattern.compile("^\\W*(kt|k t|kl|ki|k1|k)[., ]+ ?");

    /** On the orders of somebody, or empowered by somebody, whose office is another. */
    private static final Pattern BY_ORDER = Pattern.compile("^\\W*(tl|tuq|tug|tuo|tlq)[., ]+ ?");

    private static final Pattern ACTING = Pattern.compile("^\\W*q[.,] ?\\p{L}.*");

    /** Letters of an office that say which it was. */
    private static final int LEAST_LEFT = 5;

    /** Letters of the last word of a division that may be missing. */
    private static final int LAST_WORD = 5;

    private static final Pattern CITIZEN = Pattern
        .compile("^\\W*nguoi (lam don|khai|yeu cau|de nghi|viet don|nop don|lam to khai|ke khai)\\W*$");

    private Positions() {
    }

    /** Whether it is one of those known, letter by letter. */
    static boolean isKnown(String position) {
        return KNOWN.contains(position);
    }

    /** Whether it names an office, or whom somebody signs for. */
    static boolean in(List<Token> part) {
        String folded = Parts.folded(part);
        return ON_BEHALF.matcher(folded).matches() || office(folded);
    }

    /** What stands over the name of a citizen who signs for himself. */
    static boolean citizen(List<Token> part) {
        return CITIZEN.matcher(Parts.folded(part)).matches();
    }

    static boolean onBehalf(List<Token> part) {
        return ON_BEHALF.matcher(Parts.folded(part)).matches();
    }

    static boolean office(String folded) {
        return !NO_OFFICE.matcher(folded).matches() && (OFFICE.matcher(folded).matches()
                || KNOWN.stream().anyMatch(known -> Likeness.of(Folding.key(folded), Folding.key(known)) >= 0.85));
    }

    /** Whether it is held for the time being: "Q. GIÁM ĐỐC". */
    static boolean acting(List<Token> part) {
        return ACTING.matcher(Parts.folded(part)).matches();
    }

    static boolean byOrder(List<Token> part) {
        return BY_ORDER.matcher(Parts.folded(part)).find();
    }

    /** Whether it names somebody's superior: who signs is a deputy, named below. */
    static boolean forSuperior(List<Token> part) {
        return FOR_A_SUPERIOR.matcher(Parts.folded(part)).find();
    }

    /** The office that a line names without whom it is held for. */
    static String withoutBehalf(String line) {
        return line.replaceFirst("(?iu)^[^\\p{L}0-9]*(?:tm|kt|kl|ki|k1|k|t|tl|tuq|tug|tuo|tlq|t/m)[., ]+ ?", "");
    }

    /**
     * How many words of a line name the office, where the agency follows: "CỤC TRƯỞNG CỤC
     * …".
     */
    static int wordsOfOffice(List<Token> line) {
        Matcher match = AGENCY_AFTER_OFFICE.matcher(Parts.folded(line));
        return match.matches() ? match.group(1).split(" ", -1).length : line.size();
    }

    /**
     * The known office that {@code read} is, but for accents and a letter that OCR
     * mistook, two in long ones.
     */
    static Optional<String> known(String read) {
        String key = Folding.key(read);
        return KNOWN.stream()
            .filter(known -> Folding.key(known).equals(key))
            .findFirst()
            .or(() -> KNOWN.stream()
                .filter(known -> key.length() >= 6
                        && Likeness.distance(Folding.key(known), key) <= (key.length() >= 11 ? 2 : 1))
                .min(Comparator.comparingInt(known -> Likeness.distance(Folding.key(known), key))))
            .or(() -> beginningAs(key));
    }

    /**
     * An office whose line had no room for all of its division, or whose dash was lost.
     */
    private static Optional<String> beginningAs(String key) {
        return WITH_DIVISION.stream()
            .filter(office -> Folding.key(office).startsWith(key)
                    && Folding.key(office).length() - key.length() <= LAST_WORD)
            .findFirst();
    }

    /** The only known office that ends as what a seal left of it: "ÁNH VĂN PHÒNG". */
    static Optional<String> endingAs(String read) {
        String key = Folding.key(read);
        for (int from = 0; from <= 2 && key.length() - from >= LEAST_LEFT; from++) {
            String end = key.substring(from);
            List<String> whole = KNOWN.stream()
                .filter(known -> !known.startsWith("PHÓ ") && Folding.key(known).endsWith(end))
                .toList();
            if (whole.size() == 1) {
                return Optional.of(whole.getFirst());
            }
        }
        return Optional.empty();
    }

    /** The office of who signs in place of {@code superior}. */
    static Optional<String> deputyOf(String superior) {
        return superior.equals("BỘ TRƯỞNG") ? Optional.of("THỨ TRƯỞNG")
                : KNOWN.stream().filter(known -> known.equals("PHÓ " + superior)).findFirst();
    }

}
