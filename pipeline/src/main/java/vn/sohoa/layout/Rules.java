package vn.sohoa.layout;

import java.util.Arrays;

/**
 * The ruled lines of a page: ink that goes on much longer than letters do and is thin.
 * Where a letter stands on a line its ink stays.
 */
final class Rules {

    /** A pixel of a ruled line that runs across. */
    static final byte ACROSS = 1;

    /** A pixel of a ruled line that runs down. */
    static final byte DOWN = 2;

    /** Letters are never so wide in one row of pixels, inches. */
    private static final double ACROSS_FROM = 0.4;

    /** No stem is so high, inches. */
    private static final double DOWN_FROM = 0.38;

    /** Inches. */
    private static final double THICKEST = 0.04;

    /** Share of a line's pixels that are thin; letters stand on long ones. */
    private static final double MOSTLY = 0.6;

    /** Feet of letters that touch are broader than thin in a quarter of their pixels. */
    private static final double NEARLY_ALL = 0.85;

    private static final double LONG = 1;

    /** Lines of scans break off, pixels. */
    private static final int BREAK = 2;

    private final int width;

    private final int height;

    private final byte[] ink;

    private final byte[] rules;

    private final int thickest;

    private final int acrossFrom;

    private final int downFrom;

    private final int longFrom;

    Rules(int width, int height, byte[] ink, int dpi) {
        this.width = width;
        this.height = height;
        this.ink = ink;
        this.rules = new byte[ink.length];
        this.thickest = (int) Math.round(THICKEST * dpi);
        this.acrossFrom = (int) (ACROSS_FROM * dpi);
        this.downFrom = (int) (DOWN_FROM * dpi);
        this.longFrom = (int) (LONG * dpi);
    }

    byte[] found() {
        across();
        down();
        return rules;
    }

    /** A line that is not quite level changes its row: three rows are seen as one. */
    private void across() {
        byte[] three = new byte[width];
        for (int y = 1; y < height - 1; y++) {
            int start = y * width;
            for (int x = 0; x < width; x++) {
                three[x] = (byte) (ink[start + x - width] | ink[start + x] | ink[start + x + width]);
            }
            int first = -1;
            int last = -1;
            for (int x = 0; x <= width; x++) {
                if (x < width && three[x] != 0) {
                    if (first < 0) {
                        first = x;
                    }
                    last = x;
                }
                else if (first >= 0 && (x - last > BREAK || x == width)) {
                    if (last - first >= acrossFrom) {
                        markAcross(y, first, last + 1);
                    }
                    first = -1;
                }
            }
        }
    }

    private void markAcross(int y, int first, int end) {
        int thin = 0;
        int seen = 0;
        for (int x = first; x < end; x++) {
            int thickness = thickness(y * width + x, width, y, height);
            seen += thickness > 0 ? 1 : 0;
            thin += thickness > 0 && thickness <= thickest ? 1 : 0;
        }
        if (thin >= (end - first > longFrom ? MOSTLY : NEARLY_ALL) * seen) {
            mark(y, y + 1, first, end, ACROSS);
        }
    }

    private void down() {
        int[] firsts = new int[width];
        int[] lasts = new int[width];
        Arrays.fill(firsts, -1);
        for (int y = 0; y <= height; y++) {
            for (int x = 1; x < width - 1; x++) {
                int at = y * width + x;
                if (y < height && (ink[at - 1] | ink[at] | ink[at + 1]) != 0) {
                    if (firsts[x] < 0) {
                        firsts[x] = y;
                    }
                    lasts[x] = y;
                }
                else if (firsts[x] >= 0 && (y - lasts[x] > BREAK || y == height)) {
                    if (lasts[x] - firsts[x] >= downFrom) {
                        markDown(x, firsts[x], lasts[x] + 1);
                    }
                    firsts[x] = -1;
                }
            }
        }
    }

    private void markDown(int x, int first, int end) {
        int thin = 0;
        int seen = 0;
        for (int y = first; y < end; y++) {
            int thickness = thickness(y * width + x, 1, x, width);
            seen += thickness > 0 ? 1 : 0;
            thin += thickness > 0 && thickness <= thickest ? 1 : 0;
        }
        if (thin >= (end - first > longFrom ? MOSTLY : NEARLY_ALL) * seen) {
            mark(first, end, x, x + 1, DOWN);
        }
    }

    private void mark(int top, int bottom, int left, int right, byte kind) {
        boolean across = kind == ACROSS;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int at = y * width + x;
                int step = across ? width : 1;
                if (thickness(at, step, across ? y : x, across ? height : width) <= thickest) {
                    for (int near = at - step; near <= at + step; near += step) {
                        rules[near] |= ink[near] != 0 ? kind : 0;
                    }
                }
            }
        }
    }

    /**
     * Pixels of ink in a row through a place, as far as need be to tell that it is thick.
     * @param place of the pixel along the step
     */
    private int thickness(int at, int step, int place, int length) {
        int count = ink[at];
        if (count == 0) {
            return 0;
        }
        for (int i = 1; i <= thickest + 1 && place - i >= 0 && ink[at - i * step] != 0; i++) {
            count++;
        }
        for (int i = 1; i <= thickest + 1 && place + i < length && ink[at + i * step] != 0; i++) {
            count++;
        }
        return count;
    }

}
