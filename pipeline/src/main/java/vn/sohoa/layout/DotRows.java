package vn.sohoa.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rows of dots to write on, which nobody reads. */
final class DotRows {

    /** Dots are at most so high and wide, inches. */
    private static final double DOT = 0.03;

    /** Dots of one row stand at most so far apart, inches. */
    private static final double GAP = 0.1;

    /** Three are an ellipsis. */
    private static final int FEWEST = 5;

    private DotRows() {
    }

    /** The marks that are dots of a row. */
    static Set<Mark> in(List<Mark> marks, int dpi) {
        List<List<Mark>> open = new ArrayList<>();
        Set<Mark> dots = new HashSet<>();
        marks.stream()
            .filter(mark -> mark.height() <= DOT * dpi && mark.width() <= 2 * DOT * dpi)
            .sorted(Comparator.comparingInt(Mark::left))
            .forEach(dot -> {
                open.removeIf(row -> dot.left() - row.getLast().right() > GAP * dpi && closed(row, dots));
                open.stream()
                    .filter(row -> Math.abs(row.getLast().bottom() - dot.bottom()) <= 1)
                    .findFirst()
                    .ifPresentOrElse(row -> row.add(dot), () -> open.add(new ArrayList<>(List.of(dot))));
            });
        open.forEach(row -> closed(row, dots));
        return dots;
    }

    private static boolean closed(List<Mark> row, Set<Mark> dots) {
        if (row.size() >= FEWEST) {
            dots.addAll(row);
        }
        return true;
    }

}
