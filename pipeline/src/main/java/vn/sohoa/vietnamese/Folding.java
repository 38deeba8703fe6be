package vn.sohoa.vietnamese;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Text without what OCR and typists vary: accents, tone placement, case, punctuation.
 * {@code đ} does not decompose in Unicode and is folded by hand.
 */
public final class Folding {

    private Folding() {
    }

    /**
     * Lower-case ASCII letters and digits of {@code text}, nothing else; "Họ, chữ đệm,
     * tên:" gives "hochudemten".
     */
    public static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        fold(text).chars().filter(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9').forEach(c -> key.append((char) c));
        return key.toString();
    }

    /** {@code text} in lower case without accents, all else kept. */
    public static String fold(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (c == 'đ') {
                folded.append('d');
            }
            else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    /**
     * {@code text} as the catalogue wants it: Unicode NFC, single spaces, none at the
     * ends.
     */
    public static String tidy(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", " ").strip();
    }

}
