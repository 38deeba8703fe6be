package vn.sohoa.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.OfficeCode;

import org.springframework.stereotype.Component;

/** What offices have planned and done, as leads look at it. */
@Component
public class Figures {

    private final JdbcCounts counts;

    private final JdbcOfficesBehind behind;

    private final WorkingDays workingDays;

    private final ProgressSettings settings;

    private final Clock clock;

    Figures(JdbcCounts counts, JdbcOfficesBehind behind, WorkingDays workingDays, ProgressSettings settings,
            Clock clock) {
        this.counts = counts;
        this.behind = behind;
        this.workingDays = workingDays;
        this.settings = settings;
        this.clock = clock;
    }

    /** The office asked for, with all below it. */
    public OfficeProgress of(ProgressQuestion question) {
        counts.fold();
        List<JdbcCounts.OfficeCounts> tops = counts.tops(question, today(), workingDays);
        if (question.office() != null && tops.size() == 1) {
            return judged(tops.getFirst(), question.period());
        }
        Counts all = tops.stream().map(JdbcCounts.OfficeCounts::counts).reduce(Counts.NOTHING, Counts::plus);
        return new OfficeProgress(question.office(), "", false, !tops.isEmpty(), all, standing(all, question.period()));
    }

    /** The offices right below it, each with all below. */
    public List<OfficeProgress> below(ProgressQuestion question) {
        counts.fold();
        return counts.below(question, today(), workingDays)
            .stream()
            .map(one -> judged(one, question.period()))
            .toList();
    }

    /**
     * Offices that have done less than planned, the one most behind first.
     * @param after the last one of the page before
     */
    public List<OfficeBehind> behind(ProgressQuestion question, @Nullable OfficeBehind after, int most) {
        counts.fold();
        return behind.find(question, today(), workingDays, settings.tolerance(), after, most);
    }

    /** Day by day against the plan, and what is to be expected. */
    public Course course(ProgressQuestion question) {
        counts.fold();
        LocalDate today = today();
        Outlook.Pacing pacing = new Outlook.Pacing(settings.paceDays(), workingDays);
        LocalDate paceFrom = pacing.from(today);
        PlanPeriod period = question.period();
        LocalDate from = paceFrom.isBefore(period.from()) ? paceFrom : period.from();
        LocalDate to = today.isAfter(period.to()) ? today : period.to();
        List<DayFigures> days = counts.days(question, from, to);
        Map<LocalDate, Long> filed = days.stream().collect(Collectors.toMap(DayFigures::day, DayFigures::filed));
        var planned = new ReferenceCurve.PlannedMonths(counts.planned(question), workingDays);
        long done = days.stream().filter(day -> period.has(day.day())).mapToLong(DayFigures::filed).sum();
        return new Course(ReferenceCurve.of(period, planned, filed, today, workingDays),
                Outlook.of(period, planned.total(), done, filed, today, pacing),
                days.stream().filter(day -> period.has(day.day())).toList());
    }

    /** How long papers and files have been waiting. */
    public BacklogAge backlog(ProgressQuestion question) {
        counts.fold();
        return BacklogAge.of(counts.waiting(question), today());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private OfficeProgress judged(JdbcCounts.OfficeCounts one, PlanPeriod period) {
        LocalDate end = one.validTo();
        OfficeCode office = one.office();
        return new OfficeProgress(office, one.name(), end != null && end.isBefore(today()), one.below(), one.counts(),
                standing(one.counts(), period));
    }

    private Standing standing(Counts counted, PlanPeriod period) {
        if (counted.planned() == 0) {
            return Standing.NO_PLAN;
        }
        if (counted.filed() >= counted.planned()) {
            return Standing.DONE;
        }
        if (today().isAfter(period.to())) {
            return Standing.MISSED;
        }
        if (today().isBefore(period.from())) {
            return Standing.NOT_BEGUN;
        }
        return (counted.filed() < counted.expected() * (100 - settings.tolerance()) / 100) ? Standing.BEHIND
                : Standing.ON_PLAN;
    }

    /**
     * The way of an office through a period.
     *
     * @param days of the period on which something was done
     */
    public record Course(ReferenceCurve curve, Outlook outlook, List<DayFigures> days) {
    }

}
