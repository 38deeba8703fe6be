package vn.sohoa.calibration;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import vn.sohoa.document.CitizenId;
import vn.sohoa.template.FieldKind;
import vn.sohoa.vietnamese.Syllables;

/** How much a value looks like what its kind should be, whatever the paper says. */
final class Plausibility {

    private static final Pattern ISO_DATE = Pattern.compile("(18|19|20)[0-9]{2}(-(0[1-9]|1[0-2])-[0-3][0-9])?");

    /** Also the numbers of household businesses: "97D8001823", or the tax code. */
    private static final Pattern NUMBER_WITH_SYMBOL = Pattern
        .compile("[0-9]{1,6}[a-z]?(/[\\p{L}0-9\\-.&]+)+|[0-9]{2}[A-Z][0-9]{7}|[0-9]{10}");

    private static final Pattern STRAY = Pattern.compile("[|{}\\[\\]<>~«»=_*\\\\^]|[,.;:]{2}|\\b\\p{Ll}\\p{Lu}");

    private Plausibility() {
    }

    /** Share of the value that does not look right, 0 to 1. */
    static double oddity(FieldKind kind, String value) {
        return switch (kind) {
            case PERSON_NAME, NAME, TEXT -> Math.max(oddSyllables(value), STRAY.matcher(value).find() ? 0.5 : 0);
            case DATE, YEAR -> ISO_DATE.matcher(value).matches() ? 0 : 1;
            case CITIZEN_ID -> CitizenId.isWellFormed(value) ? 0 : 1;
            case IDENTITY_NUMBER -> value.matches("[0-9]{9}|[0-9]{12}|[A-Z][0-9]{7,8}") ? 0 : 1;
            case DOCUMENT_NUMBER -> NUMBER_WITH_SYMBOL.matcher(value).matches() ? 0 : 1;
            case SEX, CODE, AREA, MONEY, QUANTITY -> 0;
        };
    }

    /** Share of its words in letters that cannot be Vietnamese. */
    private static double oddSyllables(String value) {
        List<String> words = Arrays.stream(value.split("[^\\p{L}\\p{M}]+", -1))
            .filter(word -> word.length() > 1)
            .toList();
        long odd = words.stream().filter(word -> !abbreviation(word) && !Syllables.possible(word)).count();
        return words.isEmpty() ? 0 : odd / (double) words.size();
    }

    /** Such as UBND, TP or QL. */
    private static boolean abbreviation(String word) {
        return word.length() <= 5
                && word.chars().allMatch(letter -> letter < 128 && Character.isUpperCase(letter) || letter == 'Đ');
    }

}
