package vn.sohoa.imaging;

import java.text.Normalizer;
import java.util.List;

import vn.sohoa.document.Word;

/**
 * Judges whether the text that a PDF carries is what its reader sees. Old Vietnamese
 * fonts (TCVN3, VNI) show Vietnamese, but their characters are others; fonts without a
 * mapping yield control and private characters.
 */
final class EmbeddedTextTrust {

    private static final int ENOUGH_LETTERS = 20;

    /**
     * Latin-1 characters that old fonts use for Vietnamese letters and Unicode does not.
     */
    private static final String OLD_FONTS = "¸µ¶·¹¨¾»¼½Æ©ÇËÐÎÏÑÖ×ØÜÞßäåæçëîïðñöøûüþÿ®¬¢§£¤¥¦¡";

    private EmbeddedTextTrust() {
    }

    static boolean trusts(List<Word> words) {
        int letters = 0;
        int vietnamese = 0;
        int old = 0;
        int broken = 0;
        int other = 0;
        for (Word word : words) {
            for (int c : word.text().codePoints().toArray()) {
                if (OLD_FONTS.indexOf(c) >= 0) {
                    old++;
                }
                else if (broken(c)) {
                    broken++;
                }
                else if (Character.isLetter(c)) {
                    letters++;
                    vietnamese += vietnamese(c) ? 1 : 0;
                }
                else if (!Character.isDigit(c) && ".-_…,:/()".indexOf(c) < 0) {
                    other++;
                }
            }
        }
        return letters >= ENOUGH_LETTERS && old * 100 <= letters && broken * 100 <= letters && other <= letters / 2
                && vietnamese * 50 >= letters;
    }

    private static boolean broken(int c) {
        int type = Character.getType(c);
        return c == 0xfffd || type == Character.CONTROL || type == Character.PRIVATE_USE || type == Character.UNASSIGNED
                || type == Character.SURROGATE;
    }

    /** Whether a letter carries a mark or is đ, as one in four in Vietnamese does. */
    private static boolean vietnamese(int c) {
        return c == 'đ' || c == 'Đ'
                || (c > 0x7f && Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD).length() > 1);
    }

}
