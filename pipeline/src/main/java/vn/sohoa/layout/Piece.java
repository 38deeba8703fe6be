package vn.sohoa.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.sohoa.document.Box;

/** Letters that stand beside one another: a line, or the part of it in one column. */
final class Piece {

    /** Of ten letters one or two are as high as capitals with accents. */
    private static final double HIGH = 0.15;

    private final List<Mark> letters = new ArrayList<>();

    private final List<Mark> small = new ArrayList<>();

    private final List<Mark> shared = new ArrayList<>();

    private int left = Integer.MAX_VALUE;

    private int right;

    /** A letter that the line is told by. */
    void add(Mark letter) {
        letters.add(letter);
        letter.belongsTo(this);
        left = Math.min(left, letter.left());
        right = Math.max(right, letter.right());
    }

    /** An accent, a dot, or what else is too small to tell a line by. */
    void attach(Mark mark) {
        small.add(mark);
        mark.belongsTo(this);
    }

    /** Letters of this line that touch those of another. */
    void share(Mark tall) {
        shared.add(tall);
        tall.share();
        left = Math.min(left, tall.left());
        right = Math.max(right, tall.right());
    }

    void takeAll(Piece other) {
        other.letters.forEach(this::add);
        other.letters.clear();
    }

    boolean empty() {
        return letters.isEmpty();
    }

    List<Mark> letters() {
        return letters;
    }

    /** Boxes of all that belongs to it. */
    Stream<Box> boxes() {
        return Stream.of(letters, small, shared).flatMap(List::stream).map(Mark::box);
    }

    int left() {
        return left;
    }

    int right() {
        return right;
    }

    /**
     * The place of the line: from its ends, and from its highest accent to its lowest
     * tail, as high as a line with both at least.
     */
    Box place() {
        int line = usualBottom();
        int high = Math.max(usualHeight(), line - middle(letters.stream().mapToInt(Mark::top), HIGH));
        Box tight = Box.around(Stream.of(letters, small).flatMap(List::stream).map(Mark::box).toList());
        int top = Math.min(tight.y(), line - high);
        int bottom = Math.max(tight.bottom(), line + high / 4);
        int from = Math.min(left, tight.x());
        return new Box(from, top, Math.max(right, tight.right()) - from, bottom - top);
    }

    /** Of its letters in the middle. */
    int usualHeight() {
        return middle(letters.stream().mapToInt(Mark::height), 0.5);
    }

    int usualTop() {
        return middle(letters.stream().mapToInt(Mark::top), 0.5);
    }

    int usualBottom() {
        return middle(letters.stream().mapToInt(Mark::bottom), 0.5);
    }

    private static int middle(IntStream values, double share) {
        int[] sorted = values.sorted().toArray();
        return sorted[(int) (share * (sorted.length - 1))];
    }

}
