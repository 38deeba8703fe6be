package vn.sohoa.extraction;

import java.util.List;
import java.util.Locale;

import vn.sohoa.vietnamese.Folding;
import vn.sohoa.vietnamese.Likeness;

/**
 * The fixed words that names of agencies begin with, spelled right where OCR lost an
 * accent.
 */
final class AgencyNames {

    private static final List<String> BEGINNINGS = List.of("Ủy ban nhân dân", "Hội đồng nhân dân", "Công an",
            "Văn phòng Đăng ký đất đai", "Chi nhánh Văn phòng Đăng ký đất đai", "Phòng Tài chính - Kế hoạch",
            "Phòng Quản lý đô thị", "Phòng Kinh tế", "Phòng Kinh tế và Hạ tầng", "Phòng Tư pháp",
            "Phòng Tài nguyên và Môi trường", "Phòng Văn hóa - Xã hội", "Sở Tư pháp", "Sở Xây dựng",
            "Sở Nông nghiệp và Môi trường", "Sở Tài nguyên và Môi trường");

    private AgencyNames() {
    }

    /**
     * {@code printed} with its beginning as agencies write it where it is all but that,
     * in the case that was printed.
     */
    static String mended(String printed) {
        String tidy = Folding.tidy(printed)
            .replaceAll("^[^\\p{L}]+|[^\\p{L}0-9)]+$", "")
            .replaceAll(" [.,;:]+(?=\\p{L})", " ");
        String[] words = tidy.split(" ", -1);
        String best = tidy;
        int longest = 0;
        for (String beginning : BEGINNINGS) {
            int count = beginning.split(" ", -1).length;
            if (count > longest && words.length >= count) {
                String read = String.join(" ", List.of(words).subList(0, count));
                if (alike(read, beginning)) {
                    String right = mostlyCapitals(read) ? beginning.toUpperCase(Locale.ROOT) : beginning;
                    best = right + endMark(read) + tidy.substring(read.length());
                    longest = count;
                }
            }
        }
        return best;
    }

    /** OCR loses a capital more easily than it makes many. */
    private static boolean mostlyCapitals(String read) {
        return read.chars().filter(Character::isUpperCase).count() > read.chars()
            .filter(Character::isLowerCase)
            .count();
    }

    /** The comma after the words: "PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ". */
    private static String endMark(String read) {
        return read.endsWith(",") ? "," : "";
    }

    /** The same letters, or one misread of ten. */
    private static boolean alike(String read, String name) {
        String a = Folding.key(read);
        String b = Folding.key(name);
        return a.equals(b) || b.length() >= 10 && Likeness.of(a, b) >= 0.9;
    }

}
