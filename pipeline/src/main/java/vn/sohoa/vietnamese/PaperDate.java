package vn.sohoa.vietnamese;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as papers print it: in digits, as "ngày 5 tháng 3 năm 1984", in words, or the
 * year alone. It need not exist in the calendar: 31/02/2020 is kept so that a person can
 * be shown what was read.
 *
 * @param day 1 to 31, or 0 where only the year is printed
 * @param month 1 to 12, or 0 where only the year is printed
 */
public record PaperDate(int year, int month, int day) {

    private static final String NUMBER = "([0-9oil|!\\]]{1,2})";

    private static final String YEAR = "([0-9oil|!\\]]{4})";

    /** An o without an accent is a 0; the arm of a 6 is taken for an acute or a hook. */
    private static final Pattern ACCENTED_SIX = Pattern.compile("(?<=[0-9])[óỏơ]|[óỏơ](?=[0-9])");

    private static final Pattern DIGITS = Pattern
        .compile("(?<![0-9])" + NUMBER + " ?[/.\\-] ?" + NUMBER + " ?[/.\\-] ?" + YEAR + "(?![0-9])");

    private static final Pattern LONG = Pattern.compile(
            "ng[a-z]?y\\W{0,3}" + NUMBER + "\\W{0,3}th[a-z]{0,2}g\\W{0,3}" + NUMBER + "\\W{0,3}n[a-z]m\\W{0,3}" + YEAR);

    private static final Pattern WORDS = Pattern
        .compile("ngay ([a-z ]{2,20}?) thang ([a-z ]{2,12}?) nam ([a-z ]{6,60})");

    private static final Pattern YEAR_ALONE = Pattern.compile("(?<![0-9/.])((?:19|20)[0-9]{2})(?![0-9/])");

    /**
     * The first date printed in {@code text}; a lone year counts where there is no full
     * date.
     */
    public static Optional<PaperDate> in(String text) {
        return inDigits(text).or(() -> inWords(text)).or(() -> yearAlone(text));
    }

    /** The first full date in digits. */
    public static Optional<PaperDate> inDigits(String text) {
        String folded = Folding.fold(ACCENTED_SIX.matcher(text).replaceAll("6"));
        Matcher longForm = LONG.matcher(folded);
        Matcher digits = DIGITS.matcher(folded);
        boolean hasLong = longForm.find();
        boolean hasDigits = digits.find();
        if (hasLong && (!hasDigits || longForm.start() < digits.start())) {
            return of(longForm);
        }
        return hasDigits ? of(digits) : Optional.empty();
    }

    /**
     * The first date written out, such as "ngày mồng năm tháng ba năm một nghìn chín trăm
     * tám mươi tư".
     */
    public static Optional<PaperDate> inWords(String text) {
        Matcher words = WORDS.matcher(Folding.fold(text).replaceAll("[^a-z]+", " "));
        while (words.find()) {
            OptionalInt day = value(words.group(1));
            OptionalInt month = month(words.group(2));
            OptionalInt year = year(words.group(3));
            if (day.isPresent() && month.isPresent() && year.isPresent()) {
                return plausible(year.getAsInt(), month.getAsInt(), day.getAsInt());
            }
        }
        return Optional.empty();
    }

    private static Optional<PaperDate> yearAlone(String text) {
        Matcher year = YEAR_ALONE.matcher(text);
        return year.find() ? Optional.of(new PaperDate(Integer.parseInt(year.group(1)), 0, 0)) : Optional.empty();
    }

    private static OptionalInt value(String words) {
        return NumberWords.value(List.of(words.strip().split(" ")));
    }

    private static OptionalInt month(String words) {
        return switch (words.strip()) {
            case "gieng" -> OptionalInt.of(1);
            case "chap" -> OptionalInt.of(12);
            default -> value(words);
        };
    }

    /** The longest leading run of numerals that makes a year. */
    private static OptionalInt year(String words) {
        String[] all = words.strip().split(" ");
        for (int length = all.length; length > 2; length--) {
            OptionalInt year = NumberWords.value(Arrays.asList(all).subList(0, length));
            if (year.isPresent()) {
                return year;
            }
        }
        return OptionalInt.empty();
    }

    private static Optional<PaperDate> of(Matcher match) {
        return plausible(number(match.group(3)), number(match.group(2)), number(match.group(1)));
    }

    private static Optional<PaperDate> plausible(int year, int month, int day) {
        boolean plausible = year >= 1850 && year <= 2199 && month >= 1 && month <= 31 && day >= 1 && day <= 99;
        return plausible ? Optional.of(new PaperDate(year, month, day)) : Optional.empty();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits.replace('o', '0').replaceAll("[il|!\\]]", "1"));
    }

    /** Whether the calendar has this day; a lone year always exists. */
    public boolean exists() {
        return yearOnly() || calendarDay().isPresent();
    }

    public boolean yearOnly() {
        return month == 0;
    }

    /** The day, where it is a full date that exists. */
    public Optional<LocalDate> calendarDay() {
        try {
            return yearOnly() ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
        }
        catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** ISO 8601: "1984-03-05", or "1984" for a lone year. */
    public String iso() {
        return yearOnly() ? "%04d".formatted(year) : "%04d-%02d-%02d".formatted(year, month, day);
    }
}
