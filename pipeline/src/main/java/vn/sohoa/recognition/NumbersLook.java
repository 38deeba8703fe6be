package vn.sohoa.recognition;

import java.util.List;
import java.util.regex.Pattern;

import vn.sohoa.document.Box;
import vn.sohoa.document.Confidence;
import vn.sohoa.document.Word;
import vn.sohoa.imaging.CloseUp;
import vn.sohoa.imaging.GrayImage;

/**
 * A second look at long numbers, one by one, larger, and with nothing but digits to
 * choose from. No dictionary helps with a citizen ID and it has no check digit: where the
 * two looks differ the number is doubtful, however sure each is of itself.
 */
final class NumbersLook {

    /** Citizen IDs, tax codes, numbers of old identity cards. */
    private static final Pattern LONG_NUMBER = Pattern.compile("\\p{Punct}*([0-9]{9,14})\\p{Punct}*");

    private static final double SCALE = 1.6;

    private static final Confidence DOUBTFUL = new Confidence(0.2);

    private final TesseractEngines engines;

    NumbersLook(TesseractEngines engines) {
        this.engines = engines;
    }

    PageText lookedAgain(PageText first, GrayImage image) {
        List<TextLine> lines = first.lines()
            .stream()
            .map(line -> new TextLine(line.block(),
                    line.words().stream().map(word -> checked(word, image, first.geometry().dpi())).toList()))
            .toList();
        return first.withLines(lines);
    }

    private Word checked(Word word, GrayImage image, int dpi) {
        if (!LONG_NUMBER.matcher(word.text()).matches() || word.confidence().compareTo(DOUBTFUL) <= 0) {
            return word;
        }
        Box close = word.box();
        int margin = Math.max(4, close.height() / 2);
        GrayImage number = CloseUp.of(image, close, margin, SCALE);
        StringBuilder seen = new StringBuilder();
        engines.lines(number, (int) (dpi * SCALE), Layout.NUMBER)
            .forEach(line -> line.words().forEach(part -> seen.append(part.text())));
        return digits(seen).equals(digits(word.text())) ? word : new Word(word.text(), word.box(), DOUBTFUL);
    }

    private static String digits(CharSequence text) {
        return text.toString().replaceAll("[^0-9]", "");
    }

}
