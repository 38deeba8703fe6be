package vn.sohoa.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Papers filed day by day against the plan. What is planned for a month is spread evenly
 * over its working days; what is left today is spread anew over the working days that
 * remain.
 *
 * @param points one a day of the period
 */
public record ReferenceCurve(List<Point> points) {

    /**
     * Sums from the first day of the period to the end of {@code day}.
     *
     * @param done null after today
     * @param spreadAnew what must be reached from today on to end in time; null before
     * today, and where no working day is left
     */
    public record Point(LocalDate day, double planned, @Nullable Long done, @Nullable Double spreadAnew) {
    }

    static ReferenceCurve of(PlanPeriod period, PlannedMonths planned, Map<LocalDate, Long> filed, LocalDate today,
            WorkingDays workingDays) {
        long doneByNow = filed.entrySet()
            .stream()
            .filter(day -> period.has(day.getKey()) && !day.getKey().isAfter(today))
            .mapToLong(Map.Entry::getValue)
            .sum();
        LocalDate anewFrom = today.isBefore(period.from()) ? period.from().minusDays(1) : today;
        long left = workingDays.between(anewFrom.plusDays(1), period.to());
        double step = (left == 0) ? 0 : Math.max(0, planned.total() - doneByNow) / (double) left;
        List<Point> points = new ArrayList<>();
        long done = 0;
        double anew = doneByNow;
        for (LocalDate day : period.from().datesUntil(period.to().plusDays(1)).toList()) {
            done += filed.getOrDefault(day, 0L);
            if (day.isAfter(anewFrom) && workingDays.includes(day)) {
                anew += step;
            }
            boolean spread = left > 0 && planned.total() > 0 && !day.isBefore(anewFrom);
            points.add(new Point(day, planned.until(day), day.isAfter(today) ? null : done, spread ? anew : null));
        }
        return new ReferenceCurve(List.copyOf(points));
    }

    /**
     * What is planned for months, and how it is spread over their days.
     *
     * @param targets papers by month
     */
    record PlannedMonths(Map<YearMonth, Long> targets, WorkingDays workingDays) {

        long total() {
            return targets.values().stream().mapToLong(Long::longValue).sum();
        }

        /** Papers that should be filed by the end of {@code day}. */
        double until(LocalDate day) {
            return targets.entrySet()
                .stream()
                .mapToDouble(month -> month.getValue() * share(month.getKey(), day))
                .sum();
        }

        private double share(YearMonth month, LocalDate day) {
            return shareOf(month, day, workingDays);
        }

        /**
         * Which part of a month's working days is over by the end of {@code day}, 0 to 1.
         */
        static double shareOf(YearMonth month, LocalDate day, WorkingDays workingDays) {
            if (day.isBefore(month.atDay(1))) {
                return 0;
            }
            if (!day.isBefore(month.atEndOfMonth())) {
                return 1;
            }
            long all = workingDays.in(month);
            return (all == 0) ? 0 : workingDays.between(month.atDay(1), day) / (double) all;
        }
    }
}
