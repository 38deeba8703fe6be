package vn.sohoa.vietnamese;

/**
 * A folded text that is compared with many others.
 *
 * @param letters a bit for each letter that occurs; some letters share one
 */
public record FoldedText(String text, long letters) {

    public static FoldedText of(String folded) {
        long letters = 0;
        for (int i = 0; i < folded.length(); i++) {
            letters |= 1L << folded.charAt(i); // modulo 64
        }
        return new FoldedText(folded, letters);
    }

    public int length() {
        return text.length();
    }

    /** How many letters occur that {@code other} lacks, or fewer: each is an edit. */
    int missingIn(FoldedText other) {
        return Long.bitCount(letters & ~other.letters);
    }

    /** Leaves the text out: it may be personal data. */
    @Override
    public String toString() {
        return "folded text of " + text.length() + " characters";
    }

}
