package vn.sohoa.samples.paper;

import java.util.List;

/** Draws tables and boxes into a column. */
record Tables(Column column) {

    /** A ruled table; widths are shares of the line. */
    void ruled(List<Double> shares, List<List<String>> rows) {
        double from = this.column.left;
        double to = this.column.right;
        double top = this.column.y;
        this.column.horizontal(from, to, top);
        for (List<String> row : rows) {
            cells(shares, row, from, to);
            this.column.y += 3;
            this.column.horizontal(from, to, this.column.y);
        }
        double x = from;
        this.column.vertical(x, top, this.column.y);
        for (double share : shares) {
            x += (to - from) * share;
            this.column.vertical(x, top, this.column.y);
        }
    }

    /** The same rows without a rule between them. */
    void open(List<Double> shares, List<List<String>> rows) {
        rows.forEach((row) -> cells(shares, row, this.column.left, this.column.right));
    }

    private void cells(List<Double> shares, List<String> row, double from, double to) {
        double start = this.column.y + 2;
        double[] bottom = { start };
        double x = from;
        for (int i = 0; i < row.size(); i++) {
            String text = row.get(i);
            double left = x + 4;
            x += (to - from) * shares.get(i);
            this.column.between(left, x - 3, start, () -> {
                this.column.print(text, 0, Column.Align.LEFT);
                bottom[0] = Math.max(bottom[0], this.column.y);
            });
        }
        this.column.y = bottom[0];
    }

    /**
     * One character in each of a row of boxes, as in forms to be filled in with the pen.
     */
    void boxes(String label, String characters) {
        double side = this.column.size * 1.35;
        double top = this.column.y;
        double x = this.column.print(label, 0, Column.Align.LEFT) + 8;
        frame(x, top, side * characters.length(), side);
        for (int i = 0; i < characters.length(); i++) {
            double left = x + i * side;
            if (i > 0) {
                this.column.vertical(left, top, top + side);
            }
            this.column.at(left + side * 0.28, top + side * 0.78, characters.substring(i, i + 1));
        }
        this.column.y = Math.max(this.column.y, top + side + 4);
    }

    void frame(double x, double top, double width, double height) {
        this.column.horizontal(x, x + width, top);
        this.column.horizontal(x, x + width, top + height);
        this.column.vertical(x, top, top + height);
        this.column.vertical(x + width, top, top + height);
    }

}
