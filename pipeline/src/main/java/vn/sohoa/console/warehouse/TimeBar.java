package vn.sohoa.console.warehouse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.DocumentId;
import vn.sohoa.warehouse.HeldRecord;

/**
 * When a paper is good, on a line that all papers of a citizen share.
 *
 * @param from where it begins, thousandths of the line
 * @param length thousandths of the line
 * @param today where today is, thousandths of the line
 */
record TimeBar(int from, int length, int today) {

    private static final int LINE = 1000;

    private static final int SHORTEST = 4;

    /** By paper; papers without a day of issue have none. */
    static Map<DocumentId, TimeBar> of(List<HeldRecord> records, LocalDate today) {
        LocalDate first = today.minusYears(1);
        LocalDate last = today.plusYears(1);
        for (HeldRecord record : records) {
            LocalDate issued = issued(record);
            first = (issued != null && issued.isBefore(first)) ? issued : first;
            LocalDate until = record.validUntil();
            last = (until != null && until.isAfter(last)) ? until : last;
        }
        double days = ChronoUnit.DAYS.between(first, last);
        Map<DocumentId, TimeBar> bars = new HashMap<>();
        for (HeldRecord record : records) {
            LocalDate issued = issued(record);
            if (issued != null) {
                bars.put(record.document(), bar(issued, until(record, today, last), first, today, days));
            }
        }
        return bars;
    }

    private static TimeBar bar(LocalDate issued, LocalDate until, LocalDate first, LocalDate today, double days) {
        int from = place(issued, first, days);
        return new TimeBar(from, Math.max(SHORTEST, place(until, first, days) - from), place(today, first, days));
    }

    /** Nobody knows since when a paper is superseded: it is drawn until today. */
    private static LocalDate until(HeldRecord record, LocalDate today, LocalDate last) {
        return switch (record.validity()) {
            case SUPERSEDED, REVOKED -> today;
            case NOT_ISSUED_YET, VALID, EXPIRED -> Objects.requireNonNullElse(record.validUntil(), last);
        };
    }

    private static int place(LocalDate day, LocalDate first, double days) {
        return (int) Math.round(LINE * ChronoUnit.DAYS.between(first, day) / days);
    }

    /** The first day that the printed date can mean. */
    private static @Nullable LocalDate issued(HeldRecord record) {
        String printed = record.issuedOn();
        if (printed == null || !printed.matches("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")) {
            return null;
        }
        String day = printed + "-01-01".substring(printed.length() - 4);
        try {
            return LocalDate.parse(day);
        }
        catch (DateTimeException ex) {
            return null;
        }
    }
}
