package vn.sohoa.extraction;

import java.util.List;

/** Finds the empty stripe between two columns of a table that prints no line there. */
final class Gutters {

    /** Places that are tried between two headings. */
    private static final int STEPS = 200;

    private final List<Row> rows;

    Gutters(List<Row> rows) {
        this.rows = rows;
    }

    /**
     * The middle of the widest stripe that the fewest words reach into.
     * @param first the first row of the table
     * @param end the row after its last
     * @param from where the stripe may begin, pixels
     * @param to where it ends at the latest
     */
    int between(int from, int to, int first, int end) {
        int step = Math.max(1, (to - from) / STEPS);
        int least = Integer.MAX_VALUE;
        int widest = 0;
        int middle = (from + to) / 2;
        int start = from;
        long before = -1;
        for (int x = from; x <= to + step; x += step) {
            long crossed = x > to ? -1 : crossed(x, first, end);
            if (crossed != before) {
                int width = x - start;
                if (before >= 0 && (before < least || before == least && width > widest)) {
                    least = (int) before;
                    widest = width;
                    middle = start + width / 2;
                }
                start = x;
                before = crossed;
            }
        }
        return middle;
    }

    private long crossed(int x, int first, int end) {
        return rows.subList(first, Math.min(end, rows.size()))
            .stream()
            .flatMap(row -> row.tokens().stream())
            .filter(token -> token.left() <= x && token.right() >= x)
            .count();
    }

}
