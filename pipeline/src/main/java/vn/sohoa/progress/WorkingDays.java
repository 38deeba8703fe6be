package vn.sohoa.progress;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/**
 * The days on which offices work: Monday to Friday, but for public holidays (Bộ luật Lao
 * động 2019, Điều 112). A holiday that falls on a weekend is made up for on the next
 * working day (Điều 111 khoản 3). What the government decides anew each year, swapped
 * days above all, is told by {@link ProgressSettings}.
 */
@Component
public class WorkingDays {

    private final Set<LocalDate> daysOff;

    private final Set<LocalDate> workedNevertheless;

    private final Map<Integer, Set<LocalDate>> holidays = new ConcurrentHashMap<>();

    WorkingDays(ProgressSettings settings) {
        this.daysOff = Set.copyOf(settings.daysOff());
        this.workedNevertheless = Set.copyOf(settings.workingDays());
    }

    public boolean includes(LocalDate day) {
        if (workedNevertheless.contains(day)) {
            return true;
        }
        return !isWeekend(day) && !daysOff.contains(day)
                && !holidays.computeIfAbsent(day.getYear(), WorkingDays::holidaysOf).contains(day);
    }

    /** Number of them from {@code from} to {@code to}, both included. */
    public long between(LocalDate from, LocalDate to) {
        return from.isAfter(to) ? 0 : from.datesUntil(to.plusDays(1)).filter(this::includes).count();
    }

    long in(YearMonth month) {
        return between(month.atDay(1), month.atEndOfMonth());
    }

    /** The {@code number}th of them after {@code day}. */
    LocalDate after(LocalDate day, long number) {
        return step(day, number, 1);
    }

    /** The {@code number}th of them before {@code day}. */
    LocalDate before(LocalDate day, long number) {
        return step(day, number, -1);
    }

    private LocalDate step(LocalDate day, long number, int direction) {
        LocalDate at = day;
        for (long left = number; left > 0; left -= includes(at) ? 1 : 0) {
            at = at.plusDays(direction);
        }
        return at;
    }

    /** With the days that make up for holidays on a weekend. */
    private static Set<LocalDate> holidaysOf(int year) {
        LocalDate newYear = LunarDays.newYear(year);
        List<LocalDate> named = Stream.concat(newYear.minusDays(1).datesUntil(newYear.plusDays(4)),
                Stream.of(LocalDate.of(year, Month.JANUARY, 1), LunarDays.ancestorsDay(year),
                        LocalDate.of(year, Month.APRIL, 30), LocalDate.of(year, Month.MAY, 1),
                        LocalDate.of(year, Month.SEPTEMBER, 1), LocalDate.of(year, Month.SEPTEMBER, 2)))
            .toList();
        Set<LocalDate> off = new HashSet<>(named);
        for (LocalDate holiday : new TreeSet<>(named)) {
            if (isWeekend(holiday)) {
                off.add(firstFree(holiday, off));
            }
        }
        return Set.copyOf(off);
    }

    private static LocalDate firstFree(LocalDate after, Set<LocalDate> taken) {
        LocalDate day = after;
        while (isWeekend(day) || taken.contains(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

}
