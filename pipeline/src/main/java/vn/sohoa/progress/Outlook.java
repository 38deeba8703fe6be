package vn.sohoa.progress;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * When an office will be done.
 *
 * @param pace papers filed a working day, the mean of the last ones
 * @param needed papers a working day that are needed from tomorrow on to end in time;
 * null: no working day is left
 * @param expectedEnd at this pace; null: there is none, or nothing is left to do
 */
public record Outlook(double pace, @Nullable Double needed, @Nullable LocalDate expectedEnd) {

    /** Who needs more working days than that at today's pace gets no date: ten years. */
    private static final long TOO_MANY_DAYS = 2500;

    static Outlook of(PlanPeriod period, long target, long done, Map<LocalDate, Long> filed, LocalDate today,
            Pacing pacing) {
        double pace = pacing.of(filed, today);
        long left = Math.max(0, target - done);
        LocalDate last = today.isBefore(period.from()) ? period.from().minusDays(1) : today;
        long days = pacing.workingDays().between(last.plusDays(1), period.to());
        return new Outlook(pace, (days == 0) ? null : left / (double) days, end(left, pace, today, pacing));
    }

    private static @Nullable LocalDate end(long left, double pace, LocalDate today, Pacing pacing) {
        if (left == 0 || pace <= 0 || left / pace > TOO_MANY_DAYS) {
            return null;
        }
        return pacing.workingDays().after(today, (long) Math.ceil(left / pace));
    }

    /**
     * How pace is measured.
     *
     * @param days working days before today that are looked at
     */
    record Pacing(int days, WorkingDays workingDays) {

        /** First day that is looked at. */
        LocalDate from(LocalDate today) {
            return workingDays.before(today, days);
        }

        /**
         * Who began later than all of these days ago is measured from the beginning on.
         */
        double of(Map<LocalDate, Long> filed, LocalDate today) {
            LocalDate from = from(today);
            LocalDate begun = filed.keySet()
                .stream()
                .filter(day -> !day.isBefore(from) && day.isBefore(today) && filed.getOrDefault(day, 0L) > 0)
                .min(LocalDate::compareTo)
                .orElse(today);
            long papers = filed.entrySet()
                .stream()
                .filter(day -> !day.getKey().isBefore(from) && day.getKey().isBefore(today))
                .mapToLong(Map.Entry::getValue)
                .sum();
            return papers / (double) Math.max(1, workingDays.between(begun, today.minusDays(1)));
        }
    }
}
