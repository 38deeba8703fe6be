package vn.sohoa.recognition;

import java.util.ArrayList;
import java.util.List;

import vn.sohoa.document.Word;
import vn.sohoa.imaging.Letters.Letter;
import vn.sohoa.recognition.PrintedNumbers.Measure;

/**
 * The digits that a word begins with, or that a date consists of, each with its shape.
 *
 * @param digits empty where they cannot be told apart
 * @param breaks indexes of digits that a slash or another letter stands before
 */
record DigitRun(Word word, List<Letter> digits, List<Integer> breaks) {

    /**
     * Fewer letters around do not tell how high print is; longer numbers bear witness
     * themselves.
     */
    private static final int FEWEST_LETTERS = 3;

    private static final int LONG = 5;

    /** Print is never so much higher than the capitals beside it. */
    private static final double TOO_HIGH = 1.2;

    /** Digits by the height of capitals: 0.957 to 1.104 in 180 typefaces, and a pixel. */
    private static final double LOWEST = 0.93;

    private static final double HIGHEST = 1.12;

    /** Ascenders are up to a tenth higher than capitals. */
    private static final double LOWEST_BY_ASCENDERS = 0.86;

    private static final double HIGHEST_BY_ASCENDERS = 1.06;

    private static final double OFF_LINE = 0.07;

    private static final double LEAST_PIXELS_OFF_LINE = 2;

    private static final double UNEVEN = 0.09;

    private static final double LEAST_PIXELS = 1.5;

    private static final double NARROWEST = 0.5;

    private static final double WIDEST = 1.1;

    /** Distances of the middles of digits from one another, by their median. */
    private static final double IRREGULAR = 0.2;

    private static final double THINNEST = 0.72;

    private static final double BROADEST = 1.6;

    /** Ink of a pen is paler than print by a sixth of the way to the paper. */
    private static final double PALER = 0.08;

    private static final int WHITE = 255;

    static DigitRun of(Word word, List<Glyph> named) {
        List<Letter> digits = new ArrayList<>();
        List<Integer> breaks = new ArrayList<>();
        boolean broken = false;
        for (Glyph glyph : named) {
            if (Character.isDigit(glyph.character())) {
                if (broken) {
                    breaks.add(digits.size());
                }
                digits.add(glyph.letter());
            }
            broken = !Character.isDigit(glyph.character());
        }
        return new DigitRun(word, digits, breaks);
    }

    /** What the digits are read as, one after the other. */
    String figures() {
        return word.text().replaceAll("[^0-9]", "");
    }

    /** Long enough to bear witness itself. */
    boolean isLong() {
        return digits.size() >= LONG;
    }

    /** Whether height, place, distances and strokes are those of the print around. */
    boolean likePrint(Measure print) {
        int letters = isLong() ? 1 : FEWEST_LETTERS;
        if (digits.isEmpty() || print.letters() < letters || print.capitals() + print.ascenders() == 0) {
            return false;
        }
        double height = height();
        boolean high = print.capitals() > 0 ? within(height, print.capitals(), LOWEST, HIGHEST)
                : within(height, print.ascenders(), LOWEST_BY_ASCENDERS, HIGHEST_BY_ASCENDERS);
        return high && onLine(print.line(), height) && even(height) && equallyApart(height)
                && likeStrokes(print.stroke());
    }

    /** Whether the digits are as high, on one line and equally far apart. */
    boolean regular() {
        double height = height();
        double line = PrintedNumbers.median(digits.stream().map(digit -> (double) digit.box().bottom()).toList());
        return even(height) && onLine(line, height) && equallyApart(height);
    }

    private double height() {
        return PrintedNumbers.median(digits.stream().map(digit -> (double) digit.box().height()).toList());
    }

    private boolean onLine(double line, double height) {
        double slack = Math.max(LEAST_PIXELS_OFF_LINE, OFF_LINE * height);
        return digits.stream().allMatch(digit -> Math.abs(digit.box().bottom() - line) <= slack);
    }

    private static boolean within(double height, double print, double lowest, double highest) {
        double slack = 0.6;
        return height >= lowest * print - slack && height <= highest * print + slack;
    }

    private boolean even(double height) {
        double slack = Math.max(LEAST_PIXELS, UNEVEN * height);
        return digits.stream().allMatch(digit -> Math.abs(digit.box().height() - height) <= slack);
    }

    private boolean equallyApart(double height) {
        List<Double> steps = new ArrayList<>();
        for (int i = 1; i < digits.size(); i++) {
            if (!breaks.contains(i)) {
                steps.add((double) digits.get(i).box().centerX() - digits.get(i - 1).box().centerX());
            }
        }
        double usual = PrintedNumbers.median(steps);
        double slack = Math.max(LEAST_PIXELS, IRREGULAR * usual);
        return steps.isEmpty() || usual >= NARROWEST * height && usual <= WIDEST * height
                && steps.stream().allMatch(step -> Math.abs(step - usual) <= slack);
    }

    private boolean likeStrokes(double print) {
        double own = PrintedNumbers.median(digits.stream().map(Letter::stroke).toList());
        return own >= THINNEST * print && own <= BROADEST * print;
    }

    /** Whether all ink is as black as that of the print around. */
    boolean asBlack(Measure print) {
        return digits.stream().allMatch(digit -> digit.tone() - print.tone() <= PALER * (WHITE - print.tone()));
    }

    /**
     * Whether a pen probably wrote the digits before the first slash: all of them are
     * clearly paler than the print around, or higher.
     */
    boolean likePen(Measure print) {
        List<Letter> first = digits.subList(0, breaks.isEmpty() ? digits.size() : breaks.getFirst());
        if (first.isEmpty() || print.letters() == 0) {
            return false;
        }
        boolean pale = first.stream()
            .allMatch(digit -> digit.tone() - print.tone() > 1.5 * PALER * (WHITE - print.tone()));
        boolean high = print.capitals() > 0
                && first.stream().allMatch(digit -> digit.box().height() > TOO_HIGH * print.capitals());
        return pale || high;
    }

    /**
     * Whether its digit has the height, line and strokes of a longer number beside it.
     */
    boolean likeOneOf(List<DigitRun> sure) {
        Letter own = digits.getFirst();
        return sure.stream().flatMap(run -> run.digits().stream()).anyMatch(other -> {
            double slack = Math.max(LEAST_PIXELS, 0.05 * other.box().height());
            return Math.abs(own.box().height() - other.box().height()) <= slack
                    && Math.abs(own.box().bottom() - other.box().bottom()) <= 2 * slack
                    && Math.abs(own.stroke() - other.stroke()) <= 0.3 * other.stroke();
        });
    }

    /** Leaves the digits out: they may be personal data. */
    @Override
    public String toString() {
        return digits.size() + " digits at " + word.box();
    }

}
