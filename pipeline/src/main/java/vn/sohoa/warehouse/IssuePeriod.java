package vn.sohoa.warehouse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * When a paper was issued, as exactly as it says: a day, or anywhere in a month or a
 * year.
 *
 * @param earliest the first day it can be
 * @param latest the last day it can be
 */
record IssuePeriod(LocalDate earliest, LocalDate latest) {

    /**
     * @param issuedOn ISO 8601: 2023-09-15, 2023-09 or 2023; empty where there is no such
     * day
     */
    static Optional<IssuePeriod> of(@Nullable String issuedOn) {
        if (issuedOn == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(switch (issuedOn.length()) {
                case 4 ->
                    new IssuePeriod(Year.parse(issuedOn).atDay(1), Year.parse(issuedOn).atMonth(12).atEndOfMonth());
                case 7 -> new IssuePeriod(YearMonth.parse(issuedOn).atDay(1), YearMonth.parse(issuedOn).atEndOfMonth());
                default -> new IssuePeriod(LocalDate.parse(issuedOn), LocalDate.parse(issuedOn));
            });
        }
        catch (DateTimeException ex) {
            return Optional.empty();
        }
    }

    /** Whether it surely is newer. */
    boolean isAfter(IssuePeriod other) {
        return earliest.isAfter(other.latest);
    }
}
