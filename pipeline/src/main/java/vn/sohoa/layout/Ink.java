package vn.sohoa.layout;

import vn.sohoa.imaging.GrayImage;

/**
 * The ink of a page without its ruled lines, one byte a pixel: 1 where there is some.
 *
 * @param marks ink that is no ruled line
 * @param rules ruled lines
 */
@SuppressWarnings("ArrayRecordComponent") // pixels by the million, compared by nobody
record Ink(int width, int height, byte[] marks, byte[] rules) {

    static Ink of(GrayImage page, int dpi) {
        byte[] marks = darkPixels(page);
        byte[] rules = new Rules(page.width(), page.height(), marks, dpi).found();
        for (int i = 0; i < marks.length; i++) {
            marks[i] &= (byte) (1 - (rules[i] & 1 | rules[i] >> 1));
        }
        return new Ink(page.width(), page.height(), marks, rules);
    }

    private static byte[] darkPixels(GrayImage page) {
        InkLimits limits = InkLimits.of(page);
        byte[] pixels = page.pixels();
        byte[] marks = new byte[pixels.length];
        int[] row = new int[page.width()];
        for (int y = 0; y < page.height(); y++) {
            if (y % InkLimits.TILE == 0) {
                limits.along(y, row);
            }
            int start = y * row.length;
            for (int x = 0; x < row.length; x++) {
                // 1 where the difference is negative
                marks[start + x] = (byte) (((pixels[start + x] & 0xff) - row[x]) >>> 31);
            }
        }
        return marks;
    }

    /** Whether a mark touches a ruled line. */
    boolean touchesRule(Mark mark) {
        for (int y = Math.max(0, mark.top() - 2); y < Math.min(height, mark.bottom() + 2); y++) {
            int start = y * width;
            for (int x = Math.max(0, mark.left() - 2); x < Math.min(width, mark.right() + 2); x++) {
                if (rules[start + x] != 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a line is ruled down between two columns of a row. */
    boolean ruledBetween(int left, int right, int row) {
        for (int i = row * width + left; i < row * width + right; i++) {
            if ((rules[i] & Rules.DOWN) != 0) {
                return true;
            }
        }
        return false;
    }

}
