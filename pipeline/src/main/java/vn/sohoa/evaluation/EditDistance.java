package vn.sohoa.evaluation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Levenshtein distance of two sequences of symbols, 64 rows of the matrix at a time; a
 * page of 3000 characters takes a millisecond. Source: Myers, A fast bit-vector algorithm
 * for approximate string matching, 1999; blocks and global distance as by Hyyrö, 2003.
 */
final class EditDistance {

    private static final int ROWS = Long.SIZE;

    /** Vertical differences of the current column: +1 where set. */
    private final long[] plus;

    /** Vertical differences of the current column: -1 where set. */
    private final long[] minus;

    /** The row of the last symbol within its block. */
    private final long lastRow;

    private EditDistance(int length) {
        this.plus = new long[(length + ROWS - 1) / ROWS];
        this.minus = new long[plus.length];
        this.lastRow = 1L << ((length - 1) % ROWS);
        Arrays.fill(plus, -1L);
    }

    static int of(int[] from, int[] to) {
        if (from.length == 0) {
            return to.length;
        }
        EditDistance column = new EditDistance(from.length);
        Map<Integer, long[]> places = places(from);
        long[] nowhere = new long[column.plus.length];
        int distance = from.length;
        for (int symbol : to) {
            distance += column.advance(places.getOrDefault(symbol, nowhere));
        }
        return distance;
    }

    private static Map<Integer, long[]> places(int[] symbols) {
        Map<Integer, long[]> places = new HashMap<>();
        int blocks = (symbols.length + ROWS - 1) / ROWS;
        for (int i = 0; i < symbols.length; i++) {
            places.computeIfAbsent(symbols[i], symbol -> new long[blocks])[i / ROWS] |= 1L << (i % ROWS);
        }
        return places;
    }

    /** Moves to the next column; tells how the distance in the last row changes. */
    private int advance(long[] equal) {
        int carry = 1;
        for (int block = 0; block < plus.length; block++) {
            long bottom = block == plus.length - 1 ? lastRow : Long.MIN_VALUE;
            carry = advance(block, equal[block], carry, bottom);
        }
        return carry;
    }

    private int advance(int block, long equal, int carry, long bottom) {
        long up = plus[block];
        long down = minus[block];
        long matches = carry < 0 ? equal | 1 : equal;
        long vertical = equal | down;
        long horizontal = (((matches & up) + up) ^ up) | matches;
        long right = down | ~(horizontal | up);
        long left = up & horizontal;
        int out = (right & bottom) != 0 ? 1 : (left & bottom) != 0 ? -1 : 0;
        right = right << 1 | (carry > 0 ? 1 : 0);
        left = left << 1 | (carry < 0 ? 1 : 0);
        plus[block] = left | ~(vertical | right);
        minus[block] = right & vertical;
        return out;
    }

}
