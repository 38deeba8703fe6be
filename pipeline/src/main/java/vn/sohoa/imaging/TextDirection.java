package vn.sohoa.imaging;

import java.util.Arrays;

/** Whether the lines of text on a page run across it or up and down. */
enum TextDirection {

    ACROSS, UP_AND_DOWN, UNKNOWN;

    private static final int CELL = 2;

    private static final int RULE_LENGTH = 45;

    private static final int FEWEST_MARKS = 125;

    private static final double CLEARLY = 1.4;

    /**
     * Compares how sharply the ink falls into lines either way, at any skew to 10°.
     * @param ink of a page at about 150 dpi
     */
    static TextDirection of(Mask ink) {
        Mask text = withoutRules(ink.half());
        int width = text.width() / CELL;
        int height = text.height() / CELL;
        int[] rows = new int[width * height];
        int[] columns = new int[width * height];
        int marks = 0;
        for (int y = 0; y < height * CELL; y++) {
            for (int x = 0; x < width * CELL; x++) {
                byte mark = text.marks()[y * text.width() + x];
                rows[y / CELL * width + x / CELL] += mark;
                columns[x / CELL * height + y / CELL] += mark;
                marks += mark;
            }
        }
        if (marks < FEWEST_MARKS) {
            return UNKNOWN;
        }
        double across = sharpness(columns, height);
        double upAndDown = sharpness(rows, width);
        if (across > upAndDown * CLEARLY) {
            return ACROSS;
        }
        return (upAndDown > across * CLEARLY) ? UP_AND_DOWN : UNKNOWN;
    }

    /**
     * How much the ink changes from line to line, at the skew where it does most.
     * @param columns of cells, one after the other
     * @param height cells in a column
     */
    private static double sharpness(int[] columns, int height) {
        int width = columns.length / height;
        double best = 0;
        for (int degrees = -10; degrees <= 10; degrees++) {
            double slope = Math.tan(Math.toRadians(degrees));
            int[] lines = new int[height + (int) (width * 0.4) + 2];
            for (int x = 0; x < width; x++) {
                int shift = (int) Math.round(width * 0.2 + (x - width / 2.0) * slope);
                add(columns, x * height, lines, shift, height);
            }
            double sum = 0;
            for (int i = 1; i < lines.length; i++) {
                double change = lines[i] - lines[i - 1];
                sum += change * change;
            }
            best = Math.max(best, sum);
        }
        return best;
    }

    private static void add(int[] from, int start, int[] to, int shift, int count) {
        for (int i = 0; i < count; i++) {
            to[shift + i] += from[start + i];
        }
    }

    /** The ink without the ruled lines of tables, which run both ways. */
    private static Mask withoutRules(Mask ink) {
        byte[] marks = ink.marks().clone();
        for (int y = 0; y < ink.height(); y++) {
            eraseLevelRules(ink, y, marks);
        }
        int[] runs = new int[ink.width()];
        for (int y = 0; y <= ink.height(); y++) {
            for (int x = 0; x < ink.width(); x++) {
                if (y < ink.height() && ink.marks()[y * ink.width() + x] != 0) {
                    runs[x]++;
                }
                else if (runs[x] != 0) {
                    eraseUprightRule(marks, ink.width(), x, y, runs[x]);
                    runs[x] = 0;
                }
            }
        }
        return new Mask(ink.width(), ink.height(), marks);
    }

    private static void eraseUprightRule(byte[] marks, int width, int x, int end, int run) {
        for (int y = end - run; run >= RULE_LENGTH && y < end; y++) {
            marks[y * width + x] = 0;
        }
    }

    private static void eraseLevelRules(Mask ink, int row, byte[] marks) {
        int start = row * ink.width();
        int run = 0;
        for (int x = 0; x <= ink.width(); x++) {
            if (x < ink.width() && ink.marks()[start + x] != 0) {
                run++;
                continue;
            }
            if (run >= RULE_LENGTH) {
                Arrays.fill(marks, start + x - run, start + x, (byte) 0);
            }
            run = 0;
        }
    }

}
