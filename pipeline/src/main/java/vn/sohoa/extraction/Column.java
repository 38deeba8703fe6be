package vn.sohoa.extraction;

import java.util.List;

/** A stretch of the page's width, pixels: {@code from} included, {@code to} not. */
record Column(int from, int to) {

    static final Column WHOLE = new Column(0, Integer.MAX_VALUE);

    /** Labels below each other may stand this far off, pixels. */
    static final int SLACK = 40;

    List<Token> of(Row row) {
        return row.tokens().stream().filter(this::holds).toList();
    }

    boolean holds(Token token) {
        return token.left() >= from && token.left() < to;
    }
}
