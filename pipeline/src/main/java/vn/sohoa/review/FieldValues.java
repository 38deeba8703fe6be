package vn.sohoa.review;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.sohoa.document.CitizenId;
import vn.sohoa.document.Sex;
import vn.sohoa.template.FieldKind;

/**
 * What people type, in the form in which values are kept: dates ISO 8601, citizen IDs 12
 * digits, all else NFC with single spaces.
 */
final class FieldValues {

    private static final int LONGEST = 2000;

    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})[./\\- ]([0-9]{1,2})[./\\- ]([0-9]{4})");

    private static final Pattern DIGITS_ONLY = Pattern.compile("([0-9]{2})([0-9]{2})([0-9]{4})");

    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");

    private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");

    private FieldValues() {
    }

    /** Empty where the text cannot be a value of this kind. */
    static Optional<String> of(FieldKind kind, String typed) {
        String text = Normalizer.normalize(typed.replace("\0", ""), Normalizer.Form.NFC).strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        return switch (kind) {
            case DATE -> date(text);
            case YEAR -> Optional.of(text).filter(year -> YEAR.matcher(year).matches());
            case SEX -> sex(text);
            case CITIZEN_ID -> Optional.of(text.replaceAll("[\\s.\\-]", "")).filter(CitizenId::isWellFormed);
            case CODE, IDENTITY_NUMBER -> Optional.of(text.replaceAll("\\s+", ""));
            case PERSON_NAME, NAME, DOCUMENT_NUMBER, AREA, MONEY, QUANTITY, TEXT ->
                Optional.of(text.replaceAll("\\s+", " "));
        };
    }

    /** 31 February is kept: the paper may say so, and a rule tells. */
    private static Optional<String> date(String text) {
        if (YEAR.matcher(text).matches()) {
            return Optional.of(text);
        }
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(3), iso.group(2), iso.group(1));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return day(dayFirst.group(1), dayFirst.group(2), dayFirst.group(3));
        }
        Matcher digits = DIGITS_ONLY.matcher(text);
        return digits.matches() ? day(digits.group(1), digits.group(2), digits.group(3)) : Optional.empty();
    }

    private static Optional<String> day(String day, String month, String year) {
        int dayOfMonth = Integer.parseInt(day);
        int monthOfYear = Integer.parseInt(month);
        boolean possible = dayOfMonth >= 1 && dayOfMonth <= 31 && monthOfYear >= 1 && monthOfYear <= 12
                && YEAR.matcher(year).matches();
        return possible ? Optional.of("%s-%02d-%02d".formatted(year, monthOfYear, dayOfMonth)) : Optional.empty();
    }

    private static Optional<String> sex(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "nam", "male" -> Optional.of(Sex.MALE.fieldValue());
            case "nữ", "nu", "female" -> Optional.of(Sex.FEMALE.fieldValue());
            default -> Optional.empty();
        };
    }

}
