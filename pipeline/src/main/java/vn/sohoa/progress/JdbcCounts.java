package vn.sohoa.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.DocumentType;
import vn.sohoa.document.OfficeCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the counts that triggers keep ({@code progress.day}, {@code progress.month}). A
 * row of an office counts all below it.
 */
@Component
class JdbcCounts {

    /** Offices whose rows together are the whole of {@code :office}, or of everything. */
    private static final String TOPS = """
            select code from office.office where code = :office or (:office::text is null and parent is null)
            """;

    private final JdbcClient jdbc;

    JdbcCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Brings tables up to what was committed so far. */
    void fold() {
        jdbc.sql("select progress.fold()").query((row, number) -> 0).list();
    }

    /** Counts all anew from papers and files. */
    void recount() {
        jdbc.sql("select progress.recount()").query((row, number) -> 0).list();
    }

    /** The office itself, or all that have none above them. */
    List<OfficeCounts> tops(ProgressQuestion question, LocalDate today, WorkingDays workingDays) {
        return counts("(code = :office or (:office::text is null and parent is null))", question, today, workingDays);
    }

    /** Offices right below it. */
    List<OfficeCounts> below(ProgressQuestion question, LocalDate today, WorkingDays workingDays) {
        return counts("(parent = :office or (:office::text is null and parent is null))", question, today, workingDays);
    }

    private List<OfficeCounts> counts(String which, ProgressQuestion question, LocalDate today,
            WorkingDays workingDays) {
        Weights weights = Weights.of(question.period(), today, workingDays);
        return jdbc.sql("""
                with row as (
                    select code, name, valid_to, exists (select from office.office as child
                        where child.parent = office.code) as below
                    from office.office where %s
                ), counted as (
                    select month.office,
                        sum(received) filter (where month between :from and :to) as received,
                        sum(waiting) as waiting,
                        sum(quarantined) filter (where month between :from and :to) as quarantined,
                        sum(duplicates) filter (where month between :from and :to) as duplicates,
                        sum(pages) filter (where month between :from and :to) as pages,
                        sum(digitized) filter (where month between :from and :to) as digitized,
                        sum(in_review) as in_review,
                        sum(filed) filter (where month between :from and :to) as filed,
                        sum(returned) filter (where month between :from and :to) as returned
                    from progress.month where office in (select code from row) and type = :type
                    group by month.office
                ), planned as (
                    select planned.office, sum(target) as planned, sum(target * weight) as expected
                    from progress.planned
                        join unnest(:months::date[], :weights::double precision[]) as share (month, weight)
                            on share.month = planned.month
                    where office in (select code from row) and (:type = '' or type = :type)
                    group by planned.office
                )
                select row.code, row.name, row.valid_to, row.below, coalesce(planned, 0) as planned,
                    coalesce(expected, 0) as expected, coalesce(received, 0) as received,
                    coalesce(waiting, 0) as waiting, coalesce(quarantined, 0) as quarantined,
                    coalesce(duplicates, 0) as duplicates, coalesce(pages, 0) as pages,
                    coalesce(digitized, 0) as digitized, coalesce(in_review, 0) as in_review,
                    coalesce(filed, 0) as filed, coalesce(returned, 0) as returned
                from row left join counted on counted.office = row.code left join planned on planned.office = row.code
                order by row.code collate "C"
                """.formatted(which))
            .param("office", value(question.office()))
            .param("from", question.period().from())
            .param("to", question.period().to())
            .param("type", type(question.type()))
            .param("months", weights.months().toArray(String[]::new))
            .param("weights", weights.weights().toArray(Double[]::new))
            .query(JdbcCounts::officeCounts)
            .list();
    }

    /** What was done day by day. */
    List<DayFigures> days(ProgressQuestion question, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                select day, sum(received) as received, sum(pages) as pages, sum(digitized) as digitized,
                    sum(filed) as filed
                from progress.day
                where office in (%s) and type = :type and day between :from and :to
                group by day order by day
                """.formatted(TOPS))
            .param("office", value(question.office()))
            .param("type", type(question.type()))
            .param("from", from)
            .param("to", to)
            .query((row, number) -> new DayFigures(row.getObject("day", LocalDate.class), row.getLong("received"),
                    row.getLong("pages"), row.getLong("digitized"), row.getLong("filed")))
            .list();
    }

    /** What waits now, by the day since when. */
    Map<LocalDate, BacklogAge.Waiting> waiting(ProgressQuestion question) {
        Map<LocalDate, BacklogAge.Waiting> waiting = new TreeMap<>();
        jdbc.sql("""
                select day, sum(in_review) as papers, sum(waiting) as files
                from progress.day
                where office in (%s) and type = :type and (in_review <> 0 or waiting <> 0)
                group by day
                """.formatted(TOPS))
            .param("office", value(question.office()))
            .param("type", type(question.type()))
            .query((row, number) -> waiting.put(row.getObject("day", LocalDate.class),
                    new BacklogAge.Waiting(row.getLong("papers"), row.getLong("files"))))
            .list();
        return waiting;
    }

    /** Papers planned for each month. */
    Map<YearMonth, Long> planned(ProgressQuestion question) {
        Map<YearMonth, Long> planned = new TreeMap<>();
        jdbc.sql("""
                select month, sum(target) as target from progress.planned
                where office in (%s) and (:type = '' or type = :type) and month between :from and :to
                group by month
                """.formatted(TOPS))
            .param("office", value(question.office()))
            .param("type", type(question.type()))
            .param("from", question.period().from())
            .param("to", question.period().to())
            .query((row, number) -> planned.put(YearMonth.from(row.getObject("month", LocalDate.class)),
                    row.getLong("target")))
            .list();
        return planned;
    }

    private static OfficeCounts officeCounts(ResultSet row, int number) throws SQLException {
        Counts counts = new Counts(row.getLong("planned"), row.getDouble("expected"), row.getLong("received"),
                row.getLong("waiting"), row.getLong("quarantined"), row.getLong("duplicates"), row.getLong("pages"),
                row.getLong("digitized"), row.getLong("in_review"), row.getLong("filed"), row.getLong("returned"));
        return new OfficeCounts(new OfficeCode(row.getString("code")), row.getString("name"),
                row.getObject("valid_to", LocalDate.class), row.getBoolean("below"), counts);
    }

    private static @Nullable String value(@Nullable OfficeCode office) {
        return (office != null) ? office.value() : null;
    }

    static String type(@Nullable DocumentType type) {
        return (type != null) ? type.key() : "";
    }

    /**
     * One office as counted.
     *
     * @param validTo last day of its existence; null while it exists
     */
    record OfficeCounts(OfficeCode office, String name, @Nullable LocalDate validTo, boolean below, Counts counts) {
    }

    /** Which part of each month's plan should be done by the end of yesterday. */
    record Weights(List<String> months, List<Double> weights) {

        static Weights of(PlanPeriod period, LocalDate today, WorkingDays workingDays) {
            List<YearMonth> months = period.eachMonth();
            return new Weights(months.stream().map(month -> month.atDay(1).toString()).toList(),
                    months.stream()
                        .map(month -> ReferenceCurve.PlannedMonths.shareOf(month, today.minusDays(1), workingDays))
                        .toList());
        }
    }

}
