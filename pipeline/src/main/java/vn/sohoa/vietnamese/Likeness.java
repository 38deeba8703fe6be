package vn.sohoa.vietnamese;

/** How alike two folded texts are, for labels and titles that OCR misread. */
public final class Likeness {

    private Likeness() {
    }

    /**
     * 1 for equal texts down to 0: one minus the edit distance over the longer length.
     */
    public static double of(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        return longer == 0 ? 1 : 1 - distance(a, b) / (double) longer;
    }

    /**
     * The same, or 0 where it is below {@code least}; much quicker where most texts are
     * unlike.
     */
    public static double atLeast(double least, FoldedText a, FoldedText b) {
        int longer = Math.max(a.length(), b.length());
        int most = (int) ((1 - least) * longer + 1e-9);
        if (Math.abs(a.length() - b.length()) > most || a.missingIn(b) > most || b.missingIn(a) > most) {
            return 0;
        }
        int distance = distance(a.text(), b.text());
        return (longer == 0) ? 1 : (distance > most) ? 0 : 1 - distance / (double) longer;
    }

    /** Levenshtein distance. */
    public static int distance(String a, String b) {
        return Edits.between(a, b);
    }

    /**
     * The best likeness of {@code phrase} with any stretch of {@code text}; both folded.
     * Used to find a known phrase in a whole page.
     */
    public static double within(String phrase, String text) {
        if (phrase.isEmpty()) {
            return 0;
        }
        return text.contains(phrase) ? 1 : 1 - Edits.within(phrase, text) / (double) phrase.length();
    }

}
