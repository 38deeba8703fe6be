package vn.sohoa.scheduling;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.scheduling.support.CronExpression;

/**
 * When a batch may run: in every second that one of the cron expressions names, in
 * Vietnam's time. Without any it may run at all times.
 */
public record RunWindows(List<String> expressions) {

    public static final RunWindows ALWAYS = new RunWindows(List.of());

    /** From 18:00 to 06:00. */
    public static final RunWindows NIGHTS = new RunWindows(List.of("* * 18-23,0-5 * * *"));

    /** Saturdays and Sundays. */
    public static final RunWindows WEEKENDS = new RunWindows(List.of("* * * * * SAT,SUN"));

    public static final RunWindows NIGHTS_AND_WEEKENDS = new RunWindows(
            List.of("* * 18-23,0-5 * * *", "* * * * * SAT,SUN"));

    static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /**
     * @throws IllegalArgumentException where an expression means nothing
     */
    public RunWindows {
        expressions = List.copyOf(expressions);
        expressions.forEach(CronExpression::parse);
    }

    boolean include(ZonedDateTime time) {
        ZonedDateTime second = time.withZoneSameInstant(VIETNAM).truncatedTo(ChronoUnit.SECONDS);
        return expressions.isEmpty() || expressions.stream()
            .map(CronExpression::parse)
            .anyMatch(cron -> second.equals(cron.next(second.minusSeconds(1))));
    }

    /** The first moment from {@code time} on at which it may run; empty if never. */
    public Optional<ZonedDateTime> nextOpening(ZonedDateTime time) {
        if (include(time)) {
            return Optional.of(time);
        }
        ZonedDateTime here = time.withZoneSameInstant(VIETNAM);
        return expressions.stream()
            .map(CronExpression::parse)
            .map(cron -> cron.next(here))
            .filter(Objects::nonNull)
            .min(ZonedDateTime::compareTo);
    }
}
