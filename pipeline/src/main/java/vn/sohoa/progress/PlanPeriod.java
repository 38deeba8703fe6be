package vn.sohoa.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A month, a quarter or a year that plans are made for.
 *
 * @param first its first month
 * @param months how many: 1, 3 or 12
 */
public record PlanPeriod(YearMonth first, int months) {

    private static final Pattern FIRST_YEAR = Pattern.compile("(20[0-9]{2})(?:-(?:q([1-4])|([0-9]{1,2})))?");

    /**
     * As people write it: {@code Quý IV/2026}, {@code tháng 11/2026}, {@code Q4/2026}.
     */
    private static final Pattern LAST_YEAR = Pattern
        .compile("(?:(?:quý|quy|q|quarter) ?([1-4]|iv|i{1,3})|(?:tháng|thang|t)? ?([0-9]{1,2})|(?:năm|nam|year)) ?"
                + "[/-]? ?(20[0-9]{2})");

    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");

    public PlanPeriod {
        if (months != 1 && months != 3 && months != 12 || (first.getMonthValue() - 1) % months != 0) {
            throw new IllegalArgumentException("a period is a month, a quarter or a year");
        }
    }

    /** The year in which {@code day} is. */
    public static PlanPeriod yearOf(LocalDate day) {
        return new PlanPeriod(YearMonth.of(day.getYear(), 1), 12);
    }

    /**
     * What {@link #code()} writes, and what people write in lists; empty: none of these.
     */
    public static Optional<PlanPeriod> parse(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        Matcher code = FIRST_YEAR.matcher(plain);
        if (code.matches()) {
            return of(code.group(1), code.group(2), code.group(3));
        }
        Matcher words = LAST_YEAR.matcher(plain);
        return words.matches() ? of(words.group(3), words.group(1), words.group(2)) : Optional.empty();
    }

    private static Optional<PlanPeriod> of(String year, String quarter, String month) {
        int number = Integer.parseInt(year);
        if (quarter != null) {
            int which = ROMAN.contains(quarter) ? ROMAN.indexOf(quarter) : Integer.parseInt(quarter) - 1;
            return Optional.of(new PlanPeriod(YearMonth.of(number, 1 + 3 * which), 3));
        }
        if (month != null) {
            int which = Integer.parseInt(month);
            return (which < 1 || which > 12) ? Optional.empty()
                    : Optional.of(new PlanPeriod(YearMonth.of(number, which), 1));
        }
        return Optional.of(new PlanPeriod(YearMonth.of(number, 1), 12));
    }

    /** {@code 2026}, {@code 2026-Q4} or {@code 2026-11}. */
    public String code() {
        return switch (months) {
            case 1 -> first.toString();
            case 3 -> first.getYear() + "-Q" + quarter();
            default -> Integer.toString(first.getYear());
        };
    }

    /** 1 to 4. */
    public int quarter() {
        return (first.getMonthValue() + 2) / 3;
    }

    public LocalDate from() {
        return first.atDay(1);
    }

    /** Its last day. */
    public LocalDate to() {
        return first.plusMonths(months - 1L).atEndOfMonth();
    }

    public List<YearMonth> eachMonth() {
        return Stream.iterate(first, month -> month.plusMonths(1)).limit(months).toList();
    }

    public PlanPeriod before() {
        return new PlanPeriod(first.minusMonths(months), months);
    }

    public PlanPeriod after() {
        return new PlanPeriod(first.plusMonths(months), months);
    }

    public boolean has(LocalDate day) {
        return !day.isBefore(from()) && !day.isAfter(to());
    }

    /**
     * Shares of a target, one a month, each as large as {@code weight} says; together all
     * of it.
     */
    List<Integer> shares(int target, Function<YearMonth, Long> weight) {
        List<YearMonth> all = eachMonth();
        long whole = all.stream().mapToLong(weight::apply).sum();
        long seen = 0;
        int given = 0;
        Integer[] shares = new Integer[months];
        for (int i = 0; i < months; i++) {
            seen += weight.apply(all.get(i));
            int until = (i == months - 1 || whole == 0) ? target : (int) (target * seen / whole);
            shares[i] = until - given;
            given = until;
        }
        return List.of(shares);
    }

}
