package vn.sohoa.imaging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import vn.sohoa.document.Box;

/**
 * A row of equal boxes with one digit each, as forms print them for numbers. Engines take
 * their walls for letters; with the walls taken away and the digits moved together the
 * number reads like any other.
 *
 * @param place the row of boxes on the page
 * @param count number of boxes with something in them
 * @param number the digits side by side, black on white
 */
public record DigitBoxes(Box place, int count, GrayImage number) {

    private static final int INK = 140;

    /** Walls are as high as the boxes; digits are lower. */
    private static final double WALL = 0.8;

    private static final int FEWEST = 9;

    private static final double UNEQUAL = 0.3;

    /** Boxes are wider than a third of their height and narrower than twice it. */
    private static final double NARROWEST = 0.34;

    private static final double WIDEST = 2;

    /** Part of a box at its edges that holds rests of walls. */
    private static final double EDGE = 0.08;

    /**
     * The row of boxes in a strip of the page; empty where there is none.
     * @param strip about one line of print, with room above and below
     */
    public static Optional<DigitBoxes> in(GrayImage page, Box strip) {
        Mask ink = ToneCut.darkerThan(INK, cut(page, strip));
        Run[] runs = runs(ink);
        int highest = Arrays.stream(runs).mapToInt(Run::length).max().orElse(0);
        List<Box> inside = longestRow(walls(runs, highest), highest);
        if (inside.size() < FEWEST) {
            return Optional.empty();
        }
        List<Box> digits = inside.stream().map(box -> inkIn(ink, box)).filter(box -> box.width() > 0).toList();
        Box row = Box.around(inside);
        Box place = new Box(strip.x() + row.x(), strip.y() + row.y(), row.width(), row.height());
        return digits.size() < FEWEST ? Optional.empty()
                : Optional.of(new DigitBoxes(place, digits.size(), together(page, strip, digits, row)));
    }

    private static GrayImage cut(GrayImage page, Box part) {
        return CloseUp.of(page, part, 0, 0, 1);
    }

    /**
     * The longest vertical run of ink of each column, seen together with its neighbours.
     */
    private static Run[] runs(Mask ink) {
        Run[] runs = new Run[ink.width()];
        for (int x = 0; x < ink.width(); x++) {
            Run longest = new Run(0, 0);
            int start = 0;
            for (int y = 0; y <= ink.height(); y++) {
                if (y == ink.height() || !dark(ink, x, y)) {
                    longest = y - start > longest.length() ? new Run(start, y) : longest;
                    start = y + 1;
                }
            }
            runs[x] = longest;
        }
        return runs;
    }

    private static boolean dark(Mask ink, int x, int y) {
        for (int near = Math.max(0, x - 1); near <= Math.min(ink.width() - 1, x + 1); near++) {
            if (ink.marks()[y * ink.width() + near] != 0) {
                return true;
            }
        }
        return false;
    }

    /** Each wall as a box, from left to right. */
    private static List<Box> walls(Run[] runs, int highest) {
        List<Box> walls = new ArrayList<>();
        for (int x = 0; x < runs.length; x++) {
            int from = x;
            while (x < runs.length && runs[x].length() > 0 && runs[x].length() >= WALL * highest) {
                x++;
            }
            if (x > from) {
                walls.add(new Box(from, runs[from].from(), x - from, runs[from].length()));
            }
        }
        return walls;
    }

    /** What lies between the walls of the longest row of boxes that are equally wide. */
    private static List<Box> longestRow(List<Box> walls, int highest) {
        List<Box> longest = List.of();
        List<Box> row = new ArrayList<>();
        for (int i = 1; i < walls.size(); i++) {
            Box left = walls.get(i - 1);
            Box right = walls.get(i);
            int width = right.x() - left.right();
            boolean box = width >= NARROWEST * highest && width <= WIDEST * highest;
            if (!box || !row.isEmpty() && Math.abs(width - row.getFirst().width()) > UNEQUAL * width) {
                row = new ArrayList<>();
            }
            if (box) {
                int top = Math.max(left.y(), right.y());
                int bottom = Math.min(left.bottom(), right.bottom());
                row.add(new Box(left.right(), top, width, Math.max(0, bottom - top)));
            }
            longest = row.size() > longest.size() ? List.copyOf(row) : longest;
        }
        return longest;
    }

    /**
     * What is written in a box, without rests of its walls; without width where it is
     * empty.
     */
    private static Box inkIn(Mask ink, Box box) {
        int edge = Math.max(2, (int) Math.round(EDGE * box.height()));
        int left = box.right();
        int top = box.bottom();
        int right = box.x();
        int bottom = box.y();
        int marks = 0;
        for (int y = box.y() + edge; y < box.bottom() - edge; y++) {
            for (int x = box.x() + edge / 2; x < box.right() - edge / 2; x++) {
                if (ink.marks()[y * ink.width() + x] != 0) {
                    left = Math.min(left, x);
                    right = Math.max(right, x + 1);
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y + 1);
                    marks++;
                }
            }
        }
        boolean written = marks > 0 && bottom - top > box.height() / 5;
        return written ? new Box(left, top, right - left, bottom - top) : new Box(box.x(), box.y(), 0, 0);
    }

    private static GrayImage together(GrayImage page, Box strip, List<Box> digits, Box row) {
        int gap = Math.max(3, digits.stream().mapToInt(Box::height).max().orElse(0) / 6);
        int width = digits.stream().mapToInt(digit -> digit.width() + gap).sum() + gap;
        byte[] pixels = new byte[width * row.height()];
        Arrays.fill(pixels, (byte) 255);
        int at = gap;
        for (Box digit : digits) {
            for (int y = digit.y(); y < digit.bottom(); y++) {
                System.arraycopy(page.pixels(), (strip.y() + y) * page.width() + strip.x() + digit.x(), pixels,
                        (y - row.y()) * width + at, digit.width());
            }
            at += digit.width() + gap;
        }
        return new GrayImage(width, row.height(), pixels);
    }

    /** A run of ink in one column, rows {@code from} to {@code to}. */
    private record Run(int from, int to) {

        int length() {
            return to - from;
        }
    }

}
