package vn.sohoa.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.sohoa.document.Confidence;
import vn.sohoa.document.Word;
import vn.sohoa.imaging.GrayImage;

/**
 * A second look at long numbers, one by one, larger, and with nothing but digits to
 * choose from. No dictionary helps with a citizen ID and it has no check digit: where the
 * two looks differ further ones are taken, and what most of them say is doubtful even so.
 */
final class NumbersLook {

    /** Citizen IDs, tax codes, numbers of old identity cards. */
    private static final Pattern LONG_NUMBER = Pattern.compile("(\\p{Punct}*)([0-9]{9,14})(\\p{Punct}*)");

    /** The same with a few digits that were taken for marks and letters. */
    private static final Pattern BROKEN_NUMBER = Pattern.compile("(?=(?:[^0-9]*[0-9]){8})[^/]{11,17}");

    private static final Pattern AMOUNT = Pattern.compile("\\p{Punct}*[0-9]{1,3}(?:[.,][0-9]{3})+\\p{Punct}*");

    private static final Pattern LETTERS = Pattern
        .compile("[^\\p{Lu}\\p{Ll}]*(?:[\\p{Lu}\\p{Ll}][^\\p{Lu}\\p{Ll}]*){0,3}");

    private static final int CITIZEN_ID = 12;

    private static final Confidence MENDED = new Confidence(0.5);

    private final NumberReadings readings;

    NumbersLook(TesseractEngines engines) {
        this.readings = new NumberReadings(engines);
    }

    PageText lookedAgain(PageText first, GrayImage image) {
        List<TextLine> lines = first.lines()
            .stream()
            .map(line -> new TextLine(
                    line.words().stream().map(word -> checked(word, image, first.geometry().dpi())).toList()))
            .toList();
        return first.withLines(lines);
    }

    private Word checked(Word word, GrayImage image, int dpi) {
        Matcher number = LONG_NUMBER.matcher(word.text());
        if (number.matches()) {
            return word.confidence().compareTo(NumberVote.DOUBTFUL) <= 0 ? word : checked(word, number, image, dpi);
        }
        return broken(word.text()) ? mended(word, image, dpi) : word;
    }

    private Word checked(Word word, Matcher number, GrayImage image, int dpi) {
        String read = number.group(2);
        String closer = readings.closer(image, word.box(), dpi);
        if (closer.equals(read)) {
            return word;
        }
        List<String> all = new ArrayList<>(List.of(read, closer));
        all.addAll(readings.further(image, word.box(), dpi));
        NumberVote.Result result = NumberVote.of(all);
        Confidence confidence = word.confidence().compareTo(result.most()) < 0 ? word.confidence() : result.most();
        return new Word(number.group(1) + result.number() + number.group(3), word.box(), confidence);
    }

    private static boolean broken(String text) {
        return BROKEN_NUMBER.matcher(text).matches() && LETTERS.matcher(text).matches()
                && !AMOUNT.matcher(text).matches();
    }

    /** A broken number is mended where most closer looks see the same. */
    private Word mended(Word word, GrayImage image, int dpi) {
        List<String> all = new ArrayList<>(List.of(readings.closer(image, word.box(), dpi)));
        if (all.getFirst().length() != CITIZEN_ID) {
            return word;
        }
        all.addAll(readings.further(image, word.box(), dpi));
        NumberVote.Result result = NumberVote.of(all);
        return result.most().equals(NumberVote.AGREED) ? new Word(result.number(), word.box(), MENDED) : word;
    }

}
