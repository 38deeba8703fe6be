package vn.sohoa.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import vn.sohoa.document.Box;

/**
 * Tells which marks of a line are which word: words are parted where gaps are wide, and
 * each is about as wide as its letters are. An engine that reads a line as a whole knows
 * little of where its letters stand.
 */
final class WordPlaces {

    private static final String NARROW = "iíìỉĩịIÍÌỈĨỊljtfr1.,;:'\"!|()[]/-";

    private static final String WIDE = "mwMWƠƯươ@%—";

    private static final double SPACE = 0.5;

    /**
     * What a pixel that a word is too wide or too narrow counts beside a pixel of gap.
     */
    private static final double WIDTH = 0.3;

    private final List<Box> marks;

    private final List<Box> columns = new ArrayList<>();

    /**
     * @param marks left to right
     */
    WordPlaces(List<Box> marks) {
        this.marks = marks;
        for (Box mark : marks) {
            boolean same = !columns.isEmpty() && mark.x() <= columns.getLast().right();
            columns.add(same ? columns.removeLast().union(mark) : mark);
        }
    }

    /** A box for each word, left to right. */
    List<Box> of(List<String> words) {
        int count = columns.size();
        int parts = words.size();
        if (parts > count) {
            return inProportion(words);
        }
        double[] widths = widths(words);
        double usual = usualSpace(parts - 1);
        double[][] costs = new double[parts + 1][count];
        int[][] starts = new int[parts + 1][count];
        for (int part = 1; part <= parts; part++) {
            Arrays.fill(costs[part], Double.MAX_VALUE);
            for (int end = part - 1; end < count; end++) {
                double space = part == parts ? 0 : Math.max(0, usual - gapAfter(end));
                for (int start = part == 1 ? 0 : part - 1; start <= end; start++) {
                    double before = part == 1 ? (start == 0 ? 0 : Double.MAX_VALUE) : costs[part - 1][start - 1];
                    double width = columns.get(end).right() - columns.get(start).x();
                    double cost = before + WIDTH * Math.abs(width - widths[part - 1]) + space;
                    if (before < Double.MAX_VALUE && cost < costs[part][end]) {
                        costs[part][end] = cost;
                        starts[part][end] = start;
                    }
                }
            }
        }
        Box[] places = new Box[parts];
        int end = count - 1;
        for (int part = parts; part > 0; part--) {
            int start = starts[part][end];
            places[part - 1] = around(columns.get(start).x(), columns.get(end).right());
            end = start - 1;
        }
        return List.of(places);
    }

    private int gapAfter(int column) {
        return column + 1 < columns.size() ? columns.get(column + 1).x() - columns.get(column).right() : 0;
    }

    /** The narrowest of as many gaps as there are spaces. */
    private double usualSpace(int spaces) {
        int[] gaps = new int[columns.size() - 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = gapAfter(i);
        }
        Arrays.sort(gaps);
        return spaces == 0 ? 0 : gaps[gaps.length - (spaces + 1) / 2];
    }

    /** How wide each word should be, pixels. */
    private double[] widths(List<String> words) {
        double[] widths = words.stream().mapToDouble(WordPlaces::width).toArray();
        double all = Arrays.stream(widths).sum() + SPACE * (words.size() - 1);
        double unit = (columns.getLast().right() - columns.getFirst().x()) / all;
        for (int i = 0; i < widths.length; i++) {
            widths[i] *= unit;
        }
        return widths;
    }

    private static double width(String word) {
        return word.codePoints().mapToDouble(character -> {
            if (NARROW.indexOf(character) >= 0) {
                return 0.55;
            }
            boolean wide = WIDE.indexOf(character) >= 0;
            return wide ? 1.5 : Character.isUpperCase(character) ? 1.3 : 1;
        }).sum();
    }

    private Box around(int left, int right) {
        return marks.stream()
            .filter(mark -> mark.centerX() >= left && mark.centerX() <= right)
            .reduce(Box::union)
            .orElseThrow();
    }

    /** Where no gaps are seen. */
    private List<Box> inProportion(List<String> words) {
        Box line = Box.around(columns);
        double[] widths = widths(words);
        double unit = line.width() / (Arrays.stream(widths).sum() + 1e-9);
        List<Box> places = new ArrayList<>();
        double at = line.x();
        for (double width : widths) {
            int right = (int) Math.min(line.right(), at + width * unit);
            places.add(new Box((int) at, line.y(), Math.max(1, right - (int) at), line.height()));
            at += width * unit;
        }
        return places;
    }

}
