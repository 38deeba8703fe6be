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
    public static double atLeast(double least, String a, String b) {
        int longer = Math.max(a.length(), b.length());
        int most = (int) ((1 - least) * longer + 1e-9);
        if (Math.abs(a.length() - b.length()) > most) {
            return 0;
        }
        int distance = (missing(a, b) > most || missing(b, a) > most) ? most + 1 : distance(a, b, most);
        return (longer == 0) ? 1 : (distance > most) ? 0 : 1 - distance / (double) longer;
    }

    /**
     * How many letters occur in {@code a} that {@code b} lacks, or fewer: each is an
     * edit.
     */
    private static int missing(String a, String b) {
        return Long.bitCount(letters(a) & ~letters(b));
    }

    private static long letters(String text) {
        long letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters |= 1L << text.charAt(i); // modulo 64
        }
        return letters;
    }

    /**
     * Levenshtein distance where it is at most {@code most}, and some greater number
     * where it is not. No letter can then be further than that from its counterpart.
     */
    private static int distance(String a, String b, int most) {
        int[] previous = new int[b.length() + 2];
        int[] current = new int[b.length() + 2];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int from = Math.max(1, i - most);
            int to = Math.min(b.length(), i + most);
            current[from - 1] = (from == 1) ? i : most + 1;
            int least = current[from - 1];
            for (int j = from; j <= to; j++) {
                int substitution = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(substitution, 1 + Math.min(previous[j], current[j - 1]));
                least = Math.min(least, current[j]);
            }
            if (least > most) {
                return least;
            }
            current[to + 1] = most + 1;
            int[] swap = previous;
            previous = current;
            current = swap;
        }
        return previous[b.length()];
    }

    /** Levenshtein distance. */
    public static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substitution = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(substitution, 1 + Math.min(previous[j], current[j - 1]));
            }
            int[] swap = previous;
            previous = current;
            current = swap;
        }
        return previous[b.length()];
    }

    /**
     * The best likeness of {@code phrase} with any stretch of {@code text}; both folded.
     * Used to find a known phrase in a whole page.
     */
    public static double within(String phrase, String text) {
        if (phrase.isEmpty()) {
            return 0;
        }
        if (text.contains(phrase)) {
            return 1;
        }
        int[] previous = new int[text.length() + 1];
        int[] current = new int[text.length() + 1];
        for (int i = 1; i <= phrase.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= text.length(); j++) {
                int substitution = previous[j - 1] + (phrase.charAt(i - 1) == text.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(substitution, 1 + Math.min(previous[j], current[j - 1]));
            }
            int[] swap = previous;
            previous = current;
            current = swap;
        }
        int best = phrase.length();
        for (int distance : previous) {
            best = Math.min(best, distance);
        }
        return 1 - best / (double) phrase.length();
    }

}
