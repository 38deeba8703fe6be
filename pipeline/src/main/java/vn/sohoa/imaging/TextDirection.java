package vn.sohoa.imaging;

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
        byte[] cells = new byte[width * height];
        byte[] turned = new byte[width * height];
        int marks = 0;
        for (int y = 0; y < height * CELL; y++) {
            for (int x = 0; x < width * CELL; x++) {
                byte mark = text.marks()[y * text.width() + x];
                cells[y / CELL * width + x / CELL] += mark;
                turned[x / CELL * height + y / CELL] += mark;
                marks += mark;
            }
        }
        if (marks < FEWEST_MARKS) {
            return UNKNOWN;
        }
        double across = sharpness(cells, width, height);
        double upAndDown = sharpness(turned, height, width);
        if (across > upAndDown * CLEARLY) {
            return ACROSS;
        }
        return (upAndDown > across * CLEARLY) ? UP_AND_DOWN : UNKNOWN;
    }

    private static double sharpness(byte[] cells, int width, int height) {
        double best = 0;
        for (int degrees = -10; degrees <= 10; degrees++) {
            double slope = Math.tan(Math.toRadians(degrees));
            int[] shifts = new int[width];
            for (int x = 0; x < width; x++) {
                shifts[x] = (int) Math.round(width * 0.2 + (x - width / 2.0) * slope);
            }
            int[] lines = new int[height + (int) (width * 0.4) + 2];
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    lines[y + shifts[x]] += cells[y * width + x];
                }
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

    /** The ink without the ruled lines of tables, which run both ways. */
    private static Mask withoutRules(Mask ink) {
        byte[] marks = ink.marks().clone();
        for (int y = 0; y < ink.height(); y++) {
            erase(ink.marks(), marks, y * ink.width(), 1, ink.width());
        }
        for (int x = 0; x < ink.width(); x++) {
            erase(ink.marks(), marks, x, ink.width(), ink.height());
        }
        return new Mask(ink.width(), ink.height(), marks);
    }

    private static void erase(byte[] from, byte[] to, int start, int step, int count) {
        int run = 0;
        for (int n = 0; n <= count; n++) {
            if (n < count && from[start + n * step] != 0) {
                run++;
                continue;
            }
            if (run >= RULE_LENGTH) {
                for (int m = n - run; m < n; m++) {
                    to[start + m * step] = 0;
                }
            }
            run = 0;
        }
    }

}
