package vn.sohoa.progress;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.OfficeCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts offices: those that exist, those that digitize, those that have a plan. */
@Component
class JdbcCoverage {

    /** Offices that exist at the end of the period, and which of them take part. */
    private static final String TAKING = """
            with known as (
                select code, name, progress.part_of(code, :levels) as part
                from office.office
                where code collate "C" >= :fromOffice and code collate "C" < :beforeOffice
                    and coalesce(valid_to, :to) >= :to and coalesce(valid_from, :to) <= :to
            ), digitizing as (
                select distinct office from progress.month
                where own > 0 and month.month = any (:months::date[]) and office collate "C" >= :fromOffice
                    and office collate "C" < :beforeOffice
            ), planning as (
                select distinct office from progress.plan_month
                where plan_month.month = any (:months::date[]) and office collate "C" >= :fromOffice
                    and office collate "C" < :beforeOffice
            )
            """;

    private final JdbcClient jdbc;

    JdbcCoverage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A row for each office right below {@code top}, with all below that one, and one for
     * itself.
     */
    List<Coverage> of(@Nullable OfficeCode top, PlanPeriod period) {
        return asked(TAKING + """
                , counted as (
                    select known.part, count(*) as offices, count(digitizing.office) as digitizing,
                        count(planning.office) as planning
                    from known left join digitizing on digitizing.office = known.code
                        left join planning on planning.office = known.code
                    group by known.part
                )
                select counted.part, coalesce(office.name, counted.part) as name, offices, digitizing, planning
                from counted left join office.office on office.code = counted.part
                order by counted.part collate "C"
                """, top, period)
            .query((row, number) -> new Coverage(new OfficeCode(row.getString("part")), row.getString("name"),
                    row.getLong("offices"), row.getLong("digitizing"), row.getLong("planning")))
            .list();
    }

    /**
     * Those offices themselves, by code.
     * @param after code of the last one of the page before; empty: from the first
     */
    List<TakingOffice> offices(@Nullable OfficeCode top, PlanPeriod period, Taking taking, String after, int most) {
        return asked(TAKING + """
                select known.code, known.name, digitizing.office is not null as digitizing,
                    planning.office is not null as planning
                from known left join digitizing on digitizing.office = known.code
                    left join planning on planning.office = known.code
                where known.code collate "C" > :after and %s
                order by known.code collate "C"
                limit :most
                """.formatted(switch (taking) {
            case ALL -> "true";
            case DIGITIZING -> "digitizing.office is not null";
            case NOT_DIGITIZING -> "digitizing.office is null";
            case PLANNING -> "planning.office is not null";
            case NOT_PLANNING -> "planning.office is null";
        }), top, period).param("after", after)
            .param("most", most)
            .query((row, number) -> new TakingOffice(new OfficeCode(row.getString("code")), row.getString("name"),
                    row.getBoolean("digitizing"), row.getBoolean("planning")))
            .list();
    }

    private JdbcClient.StatementSpec asked(String sql, @Nullable OfficeCode top, PlanPeriod period) {
        Subtree subtree = Subtree.of(top);
        return jdbc.sql(sql)
            .param("levels", (top == null) ? 1 : top.value().split("\\.", -1).length + 1)
            .param("fromOffice", subtree.from())
            .param("beforeOffice", subtree.before())
            .param("to", period.to())
            .param("months",
                    period.eachMonth().stream().map(month -> month.atDay(1).toString()).toArray(String[]::new));
    }

}
