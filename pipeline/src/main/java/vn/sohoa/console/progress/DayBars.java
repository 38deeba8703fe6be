package vn.sohoa.console.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import vn.sohoa.progress.DayFigures;
import vn.sohoa.progress.PlanPeriod;

/**
 * Papers filed, a bar a day, a week or a month, in a drawing of {@value #WIDTH} by
 * {@value #HEIGHT}.
 *
 * @param most the highest bar
 */
record DayBars(List<Bar> bars, long most) {

    static final int WIDTH = 900;

    static final int HEIGHT = 140;

    private static final int GROUND = 120;

    private static final double GAP = 0.2;

    /**
     * @param from first day
     * @param filed papers
     */
    record Bar(double x, double y, double width, double height, LocalDate from, long received, long pages,
            long digitized, long filed) {
    }

    static DayBars of(PlanPeriod period, List<DayFigures> days) {
        Function<LocalDate, LocalDate> part = (period.months() == 1) ? day -> day : (period.months() == 3)
                ? day -> day.minusDays(day.getDayOfWeek().getValue() - 1L) : day -> day.withDayOfMonth(1);
        Map<LocalDate, List<DayFigures>> parts = new TreeMap<>();
        period.from().datesUntil(period.to().plusDays(1)).forEach(day -> parts.putIfAbsent(part.apply(day), List.of()));
        for (DayFigures day : days) {
            List<DayFigures> more = new ArrayList<>(parts.getOrDefault(part.apply(day.day()), List.of()));
            more.add(day);
            parts.put(part.apply(day.day()), more);
        }
        long most = parts.values().stream().mapToLong(DayBars::filed).max().orElse(0);
        double width = WIDTH / (double) Math.max(1, parts.size());
        List<Bar> bars = new ArrayList<>();
        parts.forEach((from, inside) -> {
            double height = (most == 0) ? 0 : Math.round(GROUND * filed(inside) * 10.0 / most) / 10.0;
            bars.add(new Bar(Math.round(bars.size() * width * 10) / 10.0, GROUND - height,
                    Math.round(width * (1 - GAP) * 10) / 10.0, height,
                    from.isBefore(period.from()) ? period.from() : from,
                    inside.stream().mapToLong(DayFigures::received).sum(),
                    inside.stream().mapToLong(DayFigures::pages).sum(),
                    inside.stream().mapToLong(DayFigures::digitized).sum(), filed(inside)));
        });
        return new DayBars(List.copyOf(bars), most);
    }

    private static long filed(List<DayFigures> days) {
        return days.stream().mapToLong(DayFigures::filed).sum();
    }

    /** Days that a bar stands for, about. */
    public long days() {
        return (bars.size() < 2) ? 1 : ChronoUnit.DAYS.between(bars.get(bars.size() - 2).from(), bars.getLast().from());
    }
}
