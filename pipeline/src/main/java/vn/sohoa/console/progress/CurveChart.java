package vn.sohoa.console.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.sohoa.progress.ReferenceCurve;
import vn.sohoa.progress.ReferenceCurve.Point;

/**
 * The curve as lines in a drawing of {@value #WIDTH} by {@value #HEIGHT}. The lines
 * differ by their strokes and have their names beside them, not by colour alone; the same
 * figures stand in a table below.
 *
 * @param planned points of a polyline; empty where nothing is planned
 * @param done what is filed
 * @param anew what is left, spread anew
 * @param levels heights with a label
 * @param days places with a label
 * @param rows of the table: the ends of weeks or months
 */
record CurveChart(String planned, String done, String anew, List<Level> levels, List<Mark> days, List<Point> rows) {

    static final int WIDTH = 900;

    static final int HEIGHT = 320;

    private static final int LEFT = 80;

    private static final int TOP = 15;

    private static final int RIGHT = 20;

    private static final int BOTTOM = 35;

    private static final int MOST_ROWS = 31;

    record Level(double y, long value) {
    }

    record Mark(double x, LocalDate day) {
    }

    static CurveChart of(ReferenceCurve curve) {
        List<Point> points = curve.points();
        double most = points.stream().mapToDouble(CurveChart::highest).max().orElse(0);
        long step = step(most);
        double top = Math.max(1, Math.ceil(most / (double) step)) * (double) step;
        Scale scale = new Scale(points.size(), top);
        List<Level> levels = new ArrayList<>();
        for (long value = 0; value <= top; value += step) {
            levels.add(new Level(scale.y((double) value), value));
        }
        boolean hasPlan = points.stream().anyMatch(point -> point.planned() > 0);
        return new CurveChart(hasPlan ? scale.line(points, Point::planned) : "",
                scale.line(points, point -> (point.done() != null) ? point.done().doubleValue() : null),
                scale.line(points, Point::spreadAnew), levels, marks(points, scale), rows(points));
    }

    private static double highest(Point point) {
        return Math.max(point.planned(), Math.max(Objects.requireNonNullElse(point.done(), 0L),
                Objects.requireNonNullElse(point.spreadAnew(), 0.0)));
    }

    /** A round number that fits about four times. */
    private static long step(double most) {
        double raw = Math.max(1, most / 4);
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        for (int factor : List.of(1, 2, 5)) {
            if (raw <= factor * power) {
                return Math.round(factor * power);
            }
        }
        return Math.round(10 * power);
    }

    private static List<Mark> marks(List<Point> points, Scale scale) {
        boolean year = points.size() > 100;
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            LocalDate day = points.get(i).day();
            boolean quarter = day.getDayOfMonth() == 1 && day.getMonthValue() % 3 == 1;
            if (year ? quarter : (points.size() > MOST_ROWS) ? day.getDayOfMonth() == 1 : i % 7 == 0) {
                marks.add(new Mark(scale.x(i), day));
            }
        }
        return List.copyOf(marks);
    }

    private static List<Point> rows(List<Point> points) {
        return points.stream().filter(point -> {
            LocalDate day = point.day();
            boolean endOfMonth = day.getDayOfMonth() == day.lengthOfMonth();
            return points.size() <= MOST_ROWS || endOfMonth || isToday(point, points);
        }).toList();
    }

    private static boolean isToday(Point point, List<Point> points) {
        int next = points.indexOf(point) + 1;
        return point.done() != null && next < points.size() && points.get(next).done() == null;
    }

    private record Scale(int number, double top) {

        double x(int index) {
            return round(LEFT + (WIDTH - LEFT - RIGHT) * index / (double) Math.max(1, number - 1));
        }

        double y(double value) {
            return round(TOP + (HEIGHT - TOP - BOTTOM) * (1 - value / top));
        }

        String line(List<Point> points, Function<Point, @Nullable Double> value) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < points.size(); i++) {
                Double height = value.apply(points.get(i));
                if (height != null) {
                    line.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(i), y(height)));
                }
            }
            return line.toString().strip();
        }

        private static double round(double value) {
            return Math.round(value * 10) / 10.0;
        }
    }
}
