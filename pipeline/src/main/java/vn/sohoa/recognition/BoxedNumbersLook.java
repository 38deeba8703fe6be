package vn.sohoa.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import vn.sohoa.document.Box;
import vn.sohoa.document.Confidence;
import vn.sohoa.document.Word;
import vn.sohoa.imaging.DigitBoxes;
import vn.sohoa.imaging.GrayImage;
import vn.sohoa.vietnamese.Folding;

/**
 * A second look at numbers that stand in boxes of one digit each, as forms of the civil
 * registry and the police print them for citizen IDs.
 */
final class BoxedNumbersLook {

    private static final Pattern WALL = Pattern.compile("[|\\[\\]]");

    private static final int FEWEST_WALLS = 4;

    /** Labels of numbers; where no number follows, there may be boxes. */
    private static final Pattern LABEL = Pattern
        .compile("dinhdanhcanhan|cancuoccongdan|sodinhdanh|socccd|socmnd|socancuoc|masothue");

    private static final Pattern NUMBER = Pattern.compile(".*[0-9]{6}.*");

    private static final Pattern BEFORE_BOXES = Pattern.compile(".*[:|\\[\\]]\\s*\\S{0,3}");

    private static final int FEWEST_DIGITS = 6;

    private static final int SCRAP = 3;

    private static final double MOSTLY = 0.6;

    private static final int LOOKS = 3;

    /** Looks of two kinds see the same, and as many digits as there are boxes. */
    private static final Confidence AGREED = new Confidence(0.9);

    private final NumberReadings readings;

    BoxedNumbersLook(TesseractEngines engines) {
        this.readings = new NumberReadings(engines);
    }

    PageText lookedAgain(PageText first, GrayImage image) {
        List<TextLine> lines = first.lines();
        for (TextLine line : first.lines()) {
            if (!lines.contains(line)) {
                continue; // what stands in boxes that a line before read
            }
            int from = firstBoxed(line);
            if (from < 0 && labels(line) && scraps(line, first.lines()).size() >= FEWEST_DIGITS) {
                from = line.words().size();
            }
            if (from >= 0) {
                lines = put(lines, line, number(line, from, image, first.geometry().dpi()));
            }
        }
        return first.withLines(lines);
    }

    /** The digits of a row of boxes, read as lines of their own. */
    private static List<TextLine> scraps(TextLine label, List<TextLine> lines) {
        Box box = label.box();
        return lines.stream()
            .filter(line -> line.text().length() <= SCRAP && line.box().x() > box.right()
                    && Places.level(line.box(), box) > 0.5)
            .toList();
    }

    private static List<TextLine> put(List<TextLine> lines, TextLine line, Optional<Word> number) {
        if (number.isEmpty()) {
            return lines;
        }
        Box boxes = number.orElseThrow().box();
        List<TextLine> scraps = scraps(line, lines);
        List<TextLine> rest = new ArrayList<>(lines);
        rest.removeIf(other -> !other.equals(line)
                && (scraps.contains(other) && Places.overlap(other.box(), boxes) > 0 || inside(other.box(), boxes)));
        rest.set(rest.indexOf(line), put(line, number.orElseThrow()));
        return rest;
    }

    /** Read once more, walls and all, as a line of its own. */
    private static boolean inside(Box other, Box boxes) {
        return Places.overlap(other, boxes) > MOSTLY && other.width() <= boxes.width();
    }

    private Optional<Word> number(TextLine line, int from, GrayImage image, int dpi) {
        Box text = line.box();
        int left = from < line.words().size() ? line.words().get(from).box().x() - text.height() / 2 : text.right();
        int top = Math.max(0, text.y() - text.height() / 2);
        Box strip = new Box(Math.max(0, left), top, image.width() - Math.max(0, left), 2 * text.height());
        return DigitBoxes.in(image, strip).flatMap(boxes -> read(boxes, dpi));
    }

    /**
     * The first word with walls of boxes; behind the last where there is only a label.
     */
    private static int firstBoxed(TextLine line) {
        List<Word> words = line.words();
        long walls = words.stream().mapToLong(word -> WALL.matcher(word.text()).results().count()).sum();
        if (walls >= FEWEST_WALLS) {
            for (int i = 0; i < words.size(); i++) {
                if (WALL.matcher(words.get(i).text()).find()) {
                    return i;
                }
            }
        }
        return labels(line) && BEFORE_BOXES.matcher(line.text()).matches() ? words.size() : -1;
    }

    private static boolean labels(TextLine line) {
        return !NUMBER.matcher(line.text()).matches() && LABEL.matcher(Folding.key(line.text())).find();
    }

    private Optional<Word> read(DigitBoxes boxes, int dpi) {
        GrayImage number = boxes.number();
        Box all = new Box(0, 0, number.width(), number.height());
        List<String> seen = readings.asText(number, all, dpi)
            .stream()
            .filter(digits -> digits.length() == boxes.count())
            .toList();
        if (seen.isEmpty()) {
            return Optional.empty();
        }
        NumberVote.Result result = NumberVote.of(seen);
        boolean again = readings.closer(number, all, dpi).equals(result.number());
        Confidence most = seen.size() == LOOKS && NumberVote.unanimous(seen) ? NumberVote.AGREED : NumberVote.DOUBTFUL;
        return Optional.of(new Word(result.number(), boxes.place(), again ? AGREED : most));
    }

    /** The line with the number in place of what stands where its boxes are. */
    private static TextLine put(TextLine line, Word number) {
        List<Word> words = new ArrayList<>();
        boolean put = false;
        for (Word word : line.words()) {
            boolean behind = word.box().centerX() > number.box().right();
            if (behind && !put) {
                words.add(number);
                put = true;
            }
            if (behind || word.box().centerX() < number.box().x() - line.box().height() / 2) {
                words.add(word);
            }
        }
        if (!put) {
            words.add(number);
        }
        return new TextLine(words);
    }

}
