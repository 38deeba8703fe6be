package vn.sohoa.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The connected areas of ink, corners touching included, and the runs of pixels they
 * consist of.
 */
final class Marks {

    private final int[] rowStarts;

    private int[] from = new int[1 << 14];

    private int[] to = new int[1 << 14];

    private int[] parents = new int[1 << 14];

    private int runs;

    private final List<Mark> marks = new ArrayList<>();

    private Marks(int height) {
        this.rowStarts = new int[height + 1];
    }

    static Marks of(Ink ink) {
        Marks marks = new Marks(ink.height());
        for (int y = 0; y < ink.height(); y++) {
            marks.rowStarts[y] = marks.runs;
            marks.addRow(ink, y);
            if (y > 0) {
                marks.joinRows(y);
            }
        }
        marks.rowStarts[ink.height()] = marks.runs;
        marks.collect();
        return marks;
    }

    private void addRow(Ink ink, int y) {
        byte[] pixels = ink.marks();
        int start = y * ink.width();
        int end = start + ink.width();
        for (int i = start; i < end; i++) {
            if (pixels[i] != 0) {
                int first = i;
                while (i < end && pixels[i] != 0) {
                    i++;
                }
                add(first - start, i - start);
            }
        }
    }

    private void add(int first, int end) {
        if (runs == from.length) {
            from = Arrays.copyOf(from, 2 * runs);
            to = Arrays.copyOf(to, 2 * runs);
            parents = Arrays.copyOf(parents, 2 * runs);
        }
        from[runs] = first;
        to[runs] = end;
        parents[runs] = runs;
        runs++;
    }

    private void joinRows(int y) {
        int upper = rowStarts[y - 1];
        int upperEnd = rowStarts[y];
        for (int lower = upperEnd; lower < runs; lower++) {
            while (upper < upperEnd && to[upper] < from[lower]) {
                upper++;
            }
            for (int at = upper; at < upperEnd && from[at] <= to[lower]; at++) {
                join(at, lower);
            }
        }
    }

    private void join(int a, int b) {
        int first = root(a);
        int second = root(b);
        parents[Math.max(first, second)] = Math.min(first, second);
    }

    private int root(int run) {
        int at = run;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    /** Afterwards the parent of each run is the number of its mark. */
    private void collect() {
        for (int y = 0; y + 1 < rowStarts.length; y++) {
            for (int run = rowStarts[y]; run < rowStarts[y + 1]; run++) {
                // a root comes before all that hang on it
                int root = parents[run] == run ? run : parents[run];
                if (root == run) {
                    marks.add(new Mark(from[run], y));
                    parents[run] = -marks.size();
                }
                else {
                    while (parents[root] >= 0) {
                        root = parents[root];
                    }
                    parents[run] = parents[root];
                }
                marks.get(-parents[run] - 1).add(from[run], to[run], y);
            }
        }
    }

    List<Mark> all() {
        return marks;
    }

    int firstRun(int row) {
        return rowStarts[row];
    }

    int from(int run) {
        return from[run];
    }

    int to(int run) {
        return to[run];
    }

    Mark markOf(int run) {
        return marks.get(-parents[run] - 1);
    }

}
