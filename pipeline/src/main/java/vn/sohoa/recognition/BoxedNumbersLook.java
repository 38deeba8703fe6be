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

    private static final int LOOKS = 3;

    /** Looks of two kinds see the same, and as many digits as there are boxes. */
    private static final Confidence AGREED = new Confidence(0.9);

    private final NumberReadings readings;

    BoxedNumbersLook(TesseractEngines engines) {
        this.readings = new NumberReadings(engines);
    }

    PageText lookedAgain(PageText first, GrayImage image) {
        return first
            .withLines(first.lines().stream().map(line -> lookedAgain(line, image, first.geometry().dpi())).toList());
    }

    private TextLine lookedAgain(TextLine line, GrayImage image, int dpi) {
        int from = firstBoxed(line);
        if (from < 0) {
            return line;
        }
        Box text = line.box();
        int left = from < line.words().size() ? line.words().get(from).box().x() - text.height() / 2 : text.right();
        int top = Math.max(0, text.y() - text.height() / 2);
        Box strip = new Box(Math.max(0, left), top, image.width() - Math.max(0, left), 2 * text.height());
        return DigitBoxes.in(image, strip).flatMap(boxes -> read(boxes, dpi)).map(word -> put(line, word)).orElse(line);
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
        String last = Folding.key(line.text());
        boolean label = !NUMBER.matcher(line.text()).matches() && LABEL.matcher(last).results().count() > 0
                && line.text().matches(".*[:|\\[\\]]\\s*\\S{0,3}");
        return label ? words.size() : -1;
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
