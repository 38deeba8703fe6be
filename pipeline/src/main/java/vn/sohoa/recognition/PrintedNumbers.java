package vn.sohoa.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.Box;
import vn.sohoa.document.PageQuality;
import vn.sohoa.document.Word;
import vn.sohoa.imaging.DigitBoxes;
import vn.sohoa.imaging.GrayImage;
import vn.sohoa.imaging.Letters;
import vn.sohoa.imaging.Letters.Letter;
import vn.sohoa.recognition.PageText.Numbers;
import vn.sohoa.recognition.PrintedDigits.Figures;

import org.springframework.util.function.SingletonSupplier;

/**
 * Which numbers of a page surely were printed and not written with a pen. Digits of all
 * typefaces of offices are as high as the capitals beside them, stand on their line and
 * equally far apart (tabular figures), and are as black; a pen does all of this at once
 * only by chance. On a page of black and white, where a pen is as black, they must have
 * the shapes of the page's typeface instead. Where letters cannot be told apart, nothing
 * is sure.
 */
final class PrintedNumbers {

    private static final Pattern NUMBER = Pattern.compile("[^\\p{L}0-9]*[0-9].*");

    private static final Pattern BOXED = Pattern.compile("[0-9]{9,13}");

    /** Capitals without accents that neither dip nor overshoot by much. */
    private static final String CAPITALS = "ABCDEFGHIKLMNOPRSTUVXYZĐ";

    private static final String ASCENDERS = "bdhkl";

    private static final String ON_THE_LINE = "aceimnorsuvxzbdhklABCDEFGHIKLMNOPRSTUVXYZĐ";

    /** Pages with fewer shades are black and white, however they were saved. */
    private static final double FEWEST_SHADES = 0.2;

    /** Of print a twelfth is less like its typeface; of what a pen writes, nearly all. */
    private static final double OF_THE_TYPEFACE = 0.85;

    /** Of a day, a citizen ID or a number with its year. */
    private static final int MANY = 6;

    /** The least alike of many digits is less so. */
    private static final double OF_THE_TYPEFACE_IF_LONG = 0.75;

    private static final double OF_NO_TYPEFACE = 0.7;

    /** Letters on both sides that say how high print is there. */
    private static final int NEIGHBOURS = 12;

    /** Numbers that tell a page's typeface. */
    private static final int ENOUGH = 24;

    private final GrayImage page;

    private final IdentityHashMap<DigitRun, Figures> figures = new IdentityHashMap<>();

    private PrintedNumbers(GrayImage page) {
        this.page = page;
    }

    /** The page with what its image says of its numbers. */
    static PageText told(PageText text, GrayImage page) {
        PrintedNumbers numbers = new PrintedNumbers(page);
        List<Line> lines = text.lines().stream().map(numbers::line).filter(line -> !line.runs().isEmpty()).toList();
        Supplier<PrintedDigits> typeface = SingletonSupplier.of(() -> numbers.typeface(lines));
        Evidence evidence = blackAndWhite(text.quality()) ? numbers.shapes(typeface) : numbers.inks(typeface);
        return text.withNumbers(new Numbers(boxes(lines.stream().flatMap(line -> line.printed(evidence))),
                boxes(lines.stream().flatMap(line -> line.penned(evidence)))));
    }

    /**
     * That of the numbers which may be print; on forms whose values stand alone, of all.
     */
    private PrintedDigits typeface(List<Line> lines) {
        List<DigitRun> alike = lines.stream().flatMap(line -> line.runs().stream().filter(line::alike)).toList();
        Stream<DigitRun> numbers = alike.isEmpty() ? lines.stream().flatMap(line -> line.runs().stream())
                : alike.stream();
        return PrintedDigits.typefaceOf(numbers.limit(ENOUGH).map(this::figures).toList());
    }

    private Figures figures(DigitRun number) {
        return figures.computeIfAbsent(number, run -> Figures.of(page, run));
    }

    /** Born-digital pages have no measured quality, and all shades. */
    private static boolean blackAndWhite(@Nullable PageQuality quality) {
        return quality != null && (quality.shades() == null || quality.shades() < FEWEST_SHADES);
    }

    /**
     * What tells print from pen besides height, line, distances and strokes.
     *
     * @param alone of numbers that no print stands beside
     */
    private record Evidence(BiPredicate<DigitRun, Measure> print, Predicate<DigitRun> alone,
            BiPredicate<DigitRun, Measure> pen) {
    }

    /**
     * Print is as black as the print around it; what is a little paler must look like it.
     */
    private Evidence inks(Supplier<PrintedDigits> typeface) {
        return new Evidence((run, print) -> run.asBlack(print) || !run.likePen(print) && resembles(typeface.get(), run),
                alone(typeface), DigitRun::likePen);
    }

    /** Where all ink is black, print has the shapes of the page's typeface. */
    private Evidence shapes(Supplier<PrintedDigits> typeface) {
        return new Evidence((run, print) -> resembles(typeface.get(), run), alone(typeface),
                (run, print) -> !run.digits().isEmpty() && typeface.get().likeness(figures(run)) < OF_NO_TYPEFACE);
    }

    private boolean resembles(PrintedDigits typeface, DigitRun run) {
        return typeface.likeness(figures(run)) >= (run.isLong() ? OF_THE_TYPEFACE_IF_LONG : OF_THE_TYPEFACE);
    }

    /** No hand writes so many digits so evenly, and each as the typeface has it. */
    private Predicate<DigitRun> alone(Supplier<PrintedDigits> typeface) {
        return run -> run.digits().isEmpty() ? inBoxes(run.word(), typeface) : many(run, typeface, () -> figures(run));
    }

    private static boolean many(DigitRun run, Supplier<PrintedDigits> typeface, Supplier<Figures> figures) {
        return run.digits().size() >= MANY && run.regular()
                && typeface.get().likeness(figures.get()) >= OF_THE_TYPEFACE;
    }

    /** Whether print fills a row of boxes of one digit each. */
    private boolean inBoxes(Word word, Supplier<PrintedDigits> typeface) {
        int room = word.box().height() / 4;
        int left = Math.max(0, word.box().x() - room);
        int top = Math.max(0, word.box().y() - room);
        Box strip = new Box(left, top, Math.min(page.width(), word.box().right() + room) - left,
                Math.min(page.height(), word.box().bottom() + room) - top);
        return BOXED.matcher(word.text()).matches() && DigitBoxes.in(page, strip).filter(boxes -> {
            GrayImage number = boxes.number();
            List<Letter> letters = Letters.in(number, new Box(0, 0, number.width(), number.height()));
            DigitRun run = DigitRun.of(word, Glyph.named(word, letters));
            return many(run, typeface, () -> Figures.of(number, run));
        }).isPresent();
    }

    private Line line(TextLine line) {
        if (line.words().stream().noneMatch(word -> NUMBER.matcher(word.text()).matches())) {
            return new Line(line, List.of(), List.of());
        }
        List<Glyph> print = new ArrayList<>();
        List<DigitRun> runs = new ArrayList<>();
        for (Word word : line.words()) {
            List<Letter> letters = Letters.in(page, word.box());
            List<Glyph> glyphs = glyphs(word, letters);
            print.addAll(glyphs);
            if (NUMBER.matcher(word.text()).matches()) {
                runs.add(DigitRun.of(word, glyphs));
            }
        }
        return new Line(line, runs, print);
    }

    /** Where letters behind a number touch, its digits are told by their shapes. */
    private List<Glyph> glyphs(Word word, List<Letter> letters) {
        List<Glyph> named = Glyph.named(word, letters);
        if (!named.isEmpty() || !NUMBER.matcher(word.text()).matches()) {
            return named;
        }
        List<Glyph> begins = Glyph.beginningWithDigits(word, letters);
        DigitRun run = DigitRun.of(word, begins);
        Figures figures = Figures.of(page, run);
        boolean digits = !run.digits().isEmpty()
                && PrintedDigits.typefaceOf(List.of(figures)).likeness(figures) >= OF_NO_TYPEFACE;
        return digits ? begins : List.of();
    }

    /** The numbers of a line and the print around them. */
    private record Line(TextLine text, List<DigitRun> runs, List<Glyph> print) {

        boolean alike(DigitRun run) {
            return run.likePrint(measure(print, run));
        }

        Stream<DigitRun> printed(Evidence evidence) {
            List<DigitRun> alike = runs.stream()
                .filter(run -> alike(run) ? evidence.print().test(run, measure(print, run))
                        : evidence.alone().test(run) && !evidence.pen().test(run, measure(print, run)))
                .toList();
            List<DigitRun> sure = alike.stream().filter(run -> run.digits().size() != 1).toList();
            Stream<DigitRun> singles = alike.stream()
                .filter(run -> run.digits().size() == 1 && run.likeOneOf(sure) && closeTo(run, text));
            return Stream.concat(sure.stream(), singles);
        }

        Stream<DigitRun> penned(Evidence evidence) {
            return runs.stream().filter(run -> evidence.pen().test(run, measure(print, run)));
        }
    }

    private static List<Box> boxes(Stream<DigitRun> runs) {
        return runs.map(run -> run.word().box()).toList();
    }

    /** A pen writes a lone digit into room that was left for two. */
    private static boolean closeTo(DigitRun run, TextLine line) {
        int height = run.digits().getFirst().box().height();
        int at = line.words().indexOf(run.word());
        boolean left = at == 0 || run.word().box().x() - line.words().get(at - 1).box().right() < height;
        boolean right = at == line.words().size() - 1
                || line.words().get(at + 1).box().x() - run.word().box().right() < height;
        return left && right;
    }

    private static Measure measure(List<Glyph> print, DigitRun run) {
        Box box = run.word().box();
        List<Glyph> near = print.stream()
            .filter(glyph -> ON_THE_LINE.indexOf(glyph.character()) >= 0 && !run.digits().contains(glyph.letter()))
            .sorted(Comparator.comparingInt(glyph -> Math.abs(glyph.letter().box().centerX() - box.centerX())))
            .limit(NEIGHBOURS)
            .toList();
        double line = median(near.stream().map(glyph -> (double) glyph.letter().box().bottom()).toList());
        double stroke = median(near.stream().map(glyph -> glyph.letter().stroke()).toList());
        double capitals = median(heights(near, CAPITALS));
        double ascenders = median(heights(near, ASCENDERS));
        double tone = median(near.stream().map(glyph -> glyph.letter().tone()).toList());
        return new Measure(near.size(), line, stroke, capitals, ascenders, tone);
    }

    private static List<Double> heights(List<Glyph> glyphs, String characters) {
        return glyphs.stream()
            .filter(glyph -> characters.indexOf(glyph.character()) >= 0)
            .map(glyph -> (double) glyph.letter().box().height())
            .toList();
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
    }

    /** How print is around a number. */
    record Measure(int letters, double line, double stroke, double capitals, double ascenders, double tone) {
    }

}
