package vn.sohoa.extraction;

/** Digits that OCR took for letters. */
final class Digits {

    private static final String LETTERS = "OoQDIl|!SsBZzGbgq";

    private static final String AS_DIGITS = "00001111558226699";

    private Digits() {
    }

    /**
     * {@code word} with lookalike letters as digits; empty where it is no number even so,
     * or mostly letters.
     */
    static String mended(String word) {
        StringBuilder digits = new StringBuilder();
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int lookalike = LETTERS.indexOf(c);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            }
            else if (lookalike >= 0) {
                digits.append(AS_DIGITS.charAt(lookalike));
                letters++;
            }
            else if (c != '.' && c != '-' && c != ',') {
                return "";
            }
        }
        return letters * 3 > digits.length() ? "" : digits.toString();
    }

}
