package vn.sohoa.layout;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.Box;

/** One connected area of ink, and the line that it was found to belong to. */
final class Mark {

    private int left;

    private int top;

    private int right;

    private int bottom;

    private int area;

    private @Nullable Piece piece;

    private boolean shared;

    private boolean discarded;

    Mark(int left, int top) {
        this.left = left;
        this.right = left;
        this.top = top;
        this.bottom = top;
    }

    void add(int from, int to, int row) {
        left = Math.min(left, from);
        right = Math.max(right, to);
        bottom = Math.max(bottom, row + 1);
        area += to - from;
    }

    int left() {
        return left;
    }

    int top() {
        return top;
    }

    int right() {
        return right;
    }

    int bottom() {
        return bottom;
    }

    int width() {
        return right - left;
    }

    int height() {
        return bottom - top;
    }

    int area() {
        return area;
    }

    int centerX() {
        return (left + right) / 2;
    }

    int centerY() {
        return (top + bottom) / 2;
    }

    Box box() {
        return new Box(left, top, width(), height());
    }

    /** Pixels of height that both have in common, below 0 apart. */
    int level(Mark other) {
        return Math.min(bottom, other.bottom) - Math.max(top, other.top);
    }

    /** Pixels between them from left to right, 0 where one stands over the other. */
    int beside(Mark other) {
        return Math.max(0, Math.max(left, other.left) - Math.min(right, other.right));
    }

    /** Pixels between them from top to bottom, 0 where they stand level. */
    int above(Mark other) {
        return Math.max(0, Math.max(top, other.top) - Math.min(bottom, other.bottom));
    }

    @Nullable Piece piece() {
        return piece;
    }

    void belongsTo(Piece line) {
        piece = line;
    }

    /** Nothing that is read. */
    boolean discarded() {
        return discarded;
    }

    void discard() {
        discarded = true;
    }

    /** Letters of two lines that touch. */
    boolean shared() {
        return shared;
    }

    void share() {
        shared = true;
    }

}
