package vn.sohoa.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.Box;
import vn.sohoa.document.PageQuality;
import vn.sohoa.document.Word;
import vn.sohoa.imaging.GrayImage;
import vn.sohoa.imaging.Letters;
import vn.sohoa.imaging.Letters.Letter;
import vn.sohoa.recognition.PageText.Numbers;

/**
 * Which numbers of a page surely were printed and not written with a pen. Digits of all
 * typefaces of offices are as high as the capitals beside them, stand on their line and
 * equally far apart (tabular figures), and are as black; a pen does all of this at once
 * only by chance. Where letters cannot be told apart or all ink is black, nothing is
 * sure.
 */
final class PrintedNumbers {

    private static final Pattern NUMBER = Pattern.compile("[^\\p{L}0-9]*[0-9].*");

    /** Letters and slashes; what else is printed is lower than Letters looks at. */
    private static final Pattern HIGH = Pattern.compile("[\\p{L}0-9/()|\\[\\]&]");

    /** Capitals without accents that neither dip nor overshoot by much. */
    private static final String CAPITALS = "ABCDEFGHIKLMNOPRSTUVXYZĐ";

    private static final String ASCENDERS = "bdhkl";

    private static final String ON_THE_LINE = "aceimnorsuvxzbdhklABCDEFGHIKLMNOPRSTUVXYZĐ";

    /** Pages with fewer shades are black and white, however they were saved. */
    private static final double FEWEST_SHADES = 0.2;

    /** Letters on both sides that say how high print is there. */
    private static final int NEIGHBOURS = 12;

    private final GrayImage page;

    PrintedNumbers(GrayImage page) {
        this.page = page;
    }

    /** The page with what its image says of its numbers. */
    static PageText told(PageText text, GrayImage page) {
        if (blackAndWhite(text.quality())) {
            return text.withNumbers(new Numbers(List.of(), List.of()));
        }
        PrintedNumbers numbers = new PrintedNumbers(page);
        List<Numbers> lines = text.lines().stream().map(numbers::in).toList();
        return text.withNumbers(new Numbers(lines.stream().flatMap(line -> line.printed().stream()).toList(),
                lines.stream().flatMap(line -> line.penned().stream()).toList()));
    }

    /** Born-digital pages have no measured quality, and all shades. */
    private static boolean blackAndWhite(@Nullable PageQuality quality) {
        return quality != null && (quality.shades() == null || quality.shades() < FEWEST_SHADES);
    }

    private Numbers in(TextLine line) {
        if (line.words().stream().noneMatch(word -> NUMBER.matcher(word.text()).matches())) {
            return new Numbers(List.of(), List.of());
        }
        List<Glyph> print = new ArrayList<>();
        List<DigitRun> runs = new ArrayList<>();
        for (Word word : line.words()) {
            List<Letter> letters = Letters.in(page, word.box());
            print.addAll(Glyph.named(word, letters));
            if (NUMBER.matcher(word.text()).matches()) {
                runs.add(DigitRun.of(word, letters));
            }
        }
        List<DigitRun> sure = runs.stream()
            .filter(run -> run.digits().size() > 1 && run.likePrint(measure(print, run)))
            .toList();
        List<DigitRun> singles = runs.stream()
            .filter(run -> run.digits().size() == 1 && run.likeOneOf(sure) && run.likePrint(measure(print, run))
                    && closeTo(run, line))
            .toList();
        List<DigitRun> penned = runs.stream().filter(run -> run.likePen(measure(print, run))).toList();
        return new Numbers(boxes(Stream.concat(sure.stream(), singles.stream())), boxes(penned.stream()));
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

    /** A letter of print that is known by its name. */
    record Glyph(int character, Letter letter) {

        /** None where the word has not as many letters as characters. */
        static List<Glyph> named(Word word, List<Letter> letters) {
            int[] characters = word.text()
                .codePoints()
                .filter(character -> HIGH.matcher(Character.toString(character)).matches())
                .toArray();
            List<Glyph> glyphs = new ArrayList<>();
            for (int i = 0; i < characters.length && characters.length == letters.size(); i++) {
                glyphs.add(new Glyph(characters[i], letters.get(i)));
            }
            return glyphs;
        }
    }

}
