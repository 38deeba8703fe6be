package vn.sohoa.extraction;

import java.util.List;

/** The page that bears the head of a paper. */
final class FirstPage {

    private FirstPage() {
    }

    static boolean of(List<Row> rows, Row row) {
        return row.page() == rows.getFirst().page();
    }

    /** Where its last row ends, pixels; 0 where there is none. */
    static int bottom(List<Row> rows) {
        return rows.stream().filter(row -> of(rows, row)).mapToInt(Row::bottom).max().orElse(0);
    }

}
