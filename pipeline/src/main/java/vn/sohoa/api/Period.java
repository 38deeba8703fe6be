package vn.sohoa.api;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A month {@code 2026-11}, a quarter {@code 2026-Q4} or a year {@code 2026}.
 *
 * @param to last day
 */
record Period(LocalDate from, LocalDate to) {

    private static final Pattern FORMAT = Pattern
        .compile("(?<year>20[0-9]{2})(?:-(?:Q(?<quarter>[1-4])|(?<month>0[1-9]|1[0-2])))?");

    /**
     * @throws ApiProblemException BAD_PARAMETER
     */
    static Period of(String text) {
        Matcher matcher = FORMAT.matcher(text);
        if (!matcher.matches()) {
            throw new ApiProblemException(ApiProblem.BAD_PARAMETER);
        }
        int year = Integer.parseInt(matcher.group("year"));
        if (matcher.group("month") != null) {
            return months(year, Integer.parseInt(matcher.group("month")), 1);
        }
        if (matcher.group("quarter") != null) {
            return months(year, 3 * Integer.parseInt(matcher.group("quarter")) - 2, 3);
        }
        return months(year, Month.JANUARY.getValue(), 12);
    }

    private static Period months(int year, int first, int number) {
        YearMonth month = YearMonth.of(year, first);
        return new Period(month.atDay(1), month.plusMonths(number - 1L).atEndOfMonth());
    }
}
