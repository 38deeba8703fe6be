package vn.sohoa.recognition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import vn.sohoa.document.Box;
import vn.sohoa.imaging.GrayImage;

/**
 * The ten digits as a typeface draws them, upright, bold and italic, to compare with what
 * stands on a page, above all in black and white, where ink tells nothing (decision 76).
 * A digit is a picture of {@value #WIDTH} by {@value #HEIGHT} cells, as high as the digit
 * and in its middle.
 */
final class PrintedDigits {

    static final int WIDTH = 12;

    static final int HEIGHT = 18;

    private static final int LEVELS = 16;

    private static final List<PrintedDigits> TYPEFACES = typefaces();

    private final List<double[][]> cuts = new ArrayList<>();

    /**
     * A number's digits as pictures, made once for all typefaces.
     *
     * @param read what each is read as
     */
    record Figures(String read, List<double[]> shapes) {

        static Figures of(GrayImage page, DigitRun number) {
            return new Figures(number.figures(),
                    number.digits().stream().map(digit -> normal(shape(page, digit.box()))).toList());
        }
    }

    /** The typeface that most of the numbers on a page resemble most. */
    static PrintedDigits typefaceOf(List<Figures> numbers) {
        return TYPEFACES.stream()
            .max(Comparator.comparingDouble(typeface -> numbers.stream()
                .mapToDouble(number -> number.shapes().size() * typeface.likeness(number))
                .sum()))
            .orElseThrow();
    }

    /**
     * How much a number's digits look like those of this typeface: the likeness of the
     * one that fits least, 1 the same, 0 and less nothing in common.
     */
    double likeness(Figures number) {
        return cuts.stream()
            .mapToDouble(cut -> IntStream.range(0, number.shapes().size())
                .mapToDouble(i -> likeness(number.shapes().get(i), cut[number.read().charAt(i) - '0']))
                .min()
                .orElse(0))
            .max()
            .orElse(0);
    }

    private static double likeness(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    /** Blackness of each cell, 0 to 1. */
    static double[] shape(GrayImage page, Box box) {
        double cell = box.height() / (double) HEIGHT;
        double left = box.x() + box.width() / 2.0 - WIDTH * cell / 2;
        double[] shape = new double[WIDTH * HEIGHT];
        for (int i = 0; i < shape.length; i++) {
            double x = left + i % WIDTH * cell;
            int row = i / WIDTH;
            double y = box.y() + row * cell;
            shape[i] = blackness(page, box, x, y, cell);
        }
        return shape;
    }

    /** Of the part of a cell that is inside the digit's box. */
    private static double blackness(GrayImage page, Box box, double x, double y, double cell) {
        double black = 0;
        for (int row = (int) Math.floor(y); row < y + cell; row++) {
            for (int column = (int) Math.floor(x); column < x + cell; column++) {
                double part = common(row, y, cell) * common(column, x, cell);
                boolean inside = column >= box.x() && column < box.right() && row >= box.y() && row < box.bottom();
                black += inside ? part * (255 - (page.pixels()[row * page.width() + column] & 0xff)) / 255 : 0;
            }
        }
        return black / (cell * cell);
    }

    private static double common(int pixel, double from, double length) {
        return Math.max(0, Math.min(pixel + 1, from + length) - Math.max(pixel, from));
    }

    /** Softened, so that a pixel more or less matters little; mean 0, length 1. */
    private static double[] normal(double[] shape) {
        double[] soft = new double[shape.length];
        for (int i = 0; i < shape.length; i++) {
            soft[i] = soft(shape, i % WIDTH, i / WIDTH);
        }
        double mean = IntStream.range(0, soft.length).mapToDouble(i -> soft[i]).average().orElse(0);
        double length = Math
            .sqrt(IntStream.range(0, soft.length).mapToDouble(i -> (soft[i] - mean) * (soft[i] - mean)).sum());
        return IntStream.range(0, soft.length).mapToDouble(i -> length == 0 ? 0 : (soft[i] - mean) / length).toArray();
    }

    private static double soft(double[] shape, int x, int y) {
        double sum = 0;
        double all = 0;
        for (int row = Math.max(0, y - 1); row <= Math.min(HEIGHT - 1, y + 1); row++) {
            for (int column = Math.max(0, x - 1); column <= Math.min(WIDTH - 1, x + 1); column++) {
                double weight = (row == y ? 2 : 1) * (column == x ? 2 : 1);
                sum += weight * shape[row * WIDTH + column];
                all += weight;
            }
        }
        return sum / all;
    }

    /**
     * A line of the resource holds typeface, cut, digit and a hexadecimal level a cell.
     */
    private static List<PrintedDigits> typefaces() {
        Map<String, PrintedDigits> typefaces = new LinkedHashMap<>();
        try (InputStream file = Objects
            .requireNonNull(PrintedDigits.class.getResourceAsStream("/recognition/printed-digits.txt"))) {
            for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                String[] parts = line.split(" ", -1);
                double[] shape = parts[3].chars()
                    .mapToDouble(level -> Character.digit(level, LEVELS) / (LEVELS - 1.0))
                    .toArray();
                typefaces.computeIfAbsent(parts[0], name -> new PrintedDigits())
                    .add(Integer.parseInt(parts[2]), normal(shape));
            }
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return List.copyOf(typefaces.values());
    }

    /** Each cut begins with its 0. */
    private void add(int digit, double[] shape) {
        if (digit == 0) {
            cuts.add(new double[10][]);
        }
        cuts.getLast()[digit] = shape;
    }

    /** The line of the resource for a digit's shape. */
    static String line(String typeface, String cut, int digit, double[] shape) {
        StringBuilder line = new StringBuilder(String.join(" ", typeface, cut, Integer.toString(digit), ""));
        for (double blackness : shape) {
            line.append(Character.forDigit((int) Math.round(blackness * (LEVELS - 1)), LEVELS));
        }
        return line.toString();
    }

}
