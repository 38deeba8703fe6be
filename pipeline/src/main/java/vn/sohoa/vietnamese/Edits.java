package vn.sohoa.vietnamese;

/**
 * How many letters must be put in, left out or changed to make one text of another. A
 * column of the table of edits is kept in the bits of two words, a bit for each step up
 * or down, so that a letter costs a dozen instructions (G. Myers, "A fast bit-vector
 * algorithm for approximate string matching", 1999). Phrases that do not fit are counted
 * cell by cell.
 */
final class Edits {

    /** Folded texts have no other letters. */
    private static final int LETTERS = 128;

    private Edits() {
    }

    /** Levenshtein distance. */
    static int between(String a, String b) {
        return a.length() <= b.length() ? least(a, b, false) : least(b, a, false);
    }

    /** The least distance of {@code phrase} from any stretch of {@code text}. */
    static int within(String phrase, String text) {
        return least(phrase, text, true);
    }

    private static int least(String phrase, String text, boolean anywhere) {
        if (phrase.isEmpty()) {
            return anywhere ? 0 : text.length();
        }
        return fits(phrase) ? inBits(phrase, text, anywhere) : inCells(phrase, text, anywhere);
    }

    private static boolean fits(String phrase) {
        if (phrase.length() > Long.SIZE) {
            return false;
        }
        for (int i = 0; i < phrase.length(); i++) {
            if (phrase.charAt(i) >= LETTERS) {
                return false;
            }
        }
        return true;
    }

    private static int inBits(String phrase, String text, boolean anywhere) {
        long[] places = new long[LETTERS];
        for (int i = 0; i < phrase.length(); i++) {
            places[phrase.charAt(i)] |= 1L << i;
        }
        long last = 1L << (phrase.length() - 1);
        long start = anywhere ? 0 : 1;
        long up = -1;
        long down = 0;
        int distance = phrase.length();
        int least = distance;
        for (int j = 0; j < text.length(); j++) {
            char letter = text.charAt(j);
            long equal = (letter < LETTERS) ? places[letter] : 0;
            long diagonal = (((equal & up) + up) ^ up) | equal | down;
            long right = down | ~(diagonal | up);
            long left = up & diagonal;
            distance += ((right & last) != 0) ? 1 : ((left & last) != 0) ? -1 : 0;
            least = Math.min(least, distance);
            right = (right << 1) | start;
            up = (left << 1) | ~(diagonal | right);
            down = right & diagonal;
        }
        return anywhere ? least : distance;
    }

    private static int inCells(String phrase, String text, boolean anywhere) {
        int[] previous = new int[text.length() + 1];
        int[] current = new int[text.length() + 1];
        for (int j = 0; j <= text.length(); j++) {
            previous[j] = anywhere ? 0 : j;
        }
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
        return anywhere ? least(previous) : previous[text.length()];
    }

    private static int least(int[] distances) {
        int least = distances[0];
        for (int distance : distances) {
            least = Math.min(least, distance);
        }
        return least;
    }

}
