package vn.sohoa.extraction;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import vn.sohoa.vietnamese.PaperDate;

/** Dates beside a label: in digits, in words, or both, which must agree. */
final class Dates {

    /** A date that no calendar has, or two that disagree: a person looks. */
    private static final double DOUBTFUL = 0.5;

    /** "13I11/2022". */
    private static final Pattern SLASH_AS_LETTER = Pattern
        .compile("(?<=(?<![0-9])[0-9]{2})[Il|](?=[0-9]{2}/[0-9]{4})|(?<=(?<![0-9])[0-9]{2}/[0-9]{2})[Il|](?=[0-9]{4})");

    private static final Pattern DAY_BEFORE_YEAR = Pattern.compile("[0-9]|/|(?i)th[áa]ng");

    /**
     * Day, month and year whose strokes were lost or misread: "10/12 1999", "30:07 2008".
     */
    private static final Pattern LOST_STROKES = Pattern
        .compile("(?<![0-9])([0-3][0-9])[ /.:\\-]{0,2}([01][0-9])[ /.:\\-]{0,2}((?:19|20)[0-9]{2})(?![0-9])");

    /** "sinh 103/06/1983" for "sinh: 03/06/1983". */
    private static final Pattern COLON_AS_DIGIT = Pattern
        .compile("(?<![0-9/.\\-])1(?=[0-3][0-9]/[01][0-9]/(?:19|20)[0-9]{2}(?![0-9]))");

    /** "13/04/1 951". */
    private static final Pattern SPLIT_YEAR = Pattern.compile("(?<=[/.\\-] ?)([12]) ([09][0-9]{2})(?![0-9])");

    private Dates() {
    }

    static Optional<Reading> in(List<Token> tokens) {
        String text = SPLIT_YEAR.matcher(SLASH_AS_LETTER.matcher(Values.joined(tokens)).replaceAll("/"))
            .replaceAll("$1$2");
        String behindColon = COLON_AS_DIGIT.matcher(text).replaceAll("");
        if (!behindColon.equals(text)) {
            return PaperDate.inDigits(behindColon)
                .filter(PaperDate::exists)
                .map(date -> new Reading(date.iso(), DOUBTFUL, tokens));
        }
        // labels such as "có giá trị đến hết ngày" take the "ngày" of the date with them
        Optional<PaperDate> digits = PaperDate.inDigits(text).or(() -> afterNgay(text));
        Optional<PaperDate> words = PaperDate.inWords(text).or(() -> PaperDate.inWords("ngày " + text));
        Optional<PaperDate> date = digits.or(() -> words);
        Optional<Reading> strokes = date.isPresent() ? Optional.empty() : withoutStrokes(text, tokens);
        return strokes.isPresent() ? strokes : date.or(() -> yearAlone(text)).map(found -> {
            boolean disagree = digits.isPresent() && words.isPresent() && !digits.equals(words);
            return new Reading(found.iso(), disagree || !found.exists() ? DOUBTFUL : 1, numerals(tokens, found));
        });
    }

    private static Optional<Reading> withoutStrokes(String text, List<Token> tokens) {
        return LOST_STROKES.matcher(text)
            .results()
            .findFirst()
            .map(lost -> new PaperDate(Integer.parseInt(lost.group(3)), Integer.parseInt(lost.group(2)),
                    Integer.parseInt(lost.group(1))))
            .filter(PaperDate::exists)
            .map(date -> new Reading(date.iso(), DOUBTFUL, tokens));
    }

    /** A year counts where no day stands before it that could not be read. */
    private static Optional<PaperDate> yearAlone(String text) {
        return PaperDate.in(text)
            .filter(date -> !DAY_BEFORE_YEAR.matcher(text.substring(0, text.indexOf(Integer.toString(date.year()))))
                .find());
    }

    /** Where the label took the word "ngày": "12 tháng 4 năm 2018". */
    private static Optional<PaperDate> afterNgay(String text) {
        return text.matches("^\\W*[0-9OoIl|]{1,2}\\W.*") ? PaperDate.inDigits("ngày " + text) : Optional.empty();
    }

    /** The words that hold the digits of a date, or all where it was written out. */
    private static List<Token> numerals(List<Token> tokens, PaperDate date) {
        String year = Integer.toString(date.year());
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).text().contains(year)) {
                return tokens.subList(0, i + 1);
            }
        }
        return tokens;
    }

}
