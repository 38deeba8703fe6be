package vn.sohoa.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.OfficeCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds offices that have done less than planned. */
@Component
class JdbcOfficesBehind {

    private final JdbcClient jdbc;

    JdbcOfficesBehind(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Offices with a plan of their own of which more than {@code tolerance} percent of
     * what should be done is missing, the one most behind first. What an office is held
     * against is its own plan and what it and those below it have filed.
     * @param after the last one of the page before
     */
    List<OfficeBehind> find(ProgressQuestion question, LocalDate today, WorkingDays workingDays, int tolerance,
            @Nullable OfficeBehind after, int most) {
        Subtree subtree = Subtree.of(question.office());
        JdbcCounts.Weights weights = JdbcCounts.Weights.of(question.period(), today, workingDays);
        return jdbc
            .sql("""
                    with share as materialized (
                        select month, weight from unnest(:months::date[], :weights::double precision[]) as share (month, weight)
                    ), planner as (
                        select distinct office from progress.plan_month
                        where office collate "C" >= :fromOffice and office collate "C" < :beforeOffice
                            and month between :from and :to and (:type = '' or type = :type)
                    ), planned as (
                        select planned.office, sum(target) as planned, sum(target * weight) as expected
                        from progress.planned join share on share.month = planned.month
                        where planned.office collate "C" >= :fromOffice and planned.office collate "C" < :beforeOffice
                            and (:type = '' or planned.type = :type)
                        group by planned.office
                    ), done as (
                        select office, sum(filed) as filed from progress.month
                        where type = :type and month between :from and :to
                            and office collate "C" >= :fromOffice and office collate "C" < :beforeOffice
                        group by office
                    ), judged as (
                        select planner.office, planned, expected, coalesce(done.filed, 0) as filed,
                            round(expected - coalesce(done.filed, 0))::bigint as lag
                        from planner join planned on planned.office = planner.office
                            left join done on done.office = planner.office
                    )
                    select judged.office, office.name, planned, expected, filed, lag
                    from judged join office.office on office.code = judged.office
                    where filed < planned and filed < expected * (100 - :tolerance) / 100
                        and (:afterLag::bigint is null or lag < :afterLag
                            or (lag = :afterLag and judged.office collate "C" > :afterOffice))
                    order by lag desc, judged.office collate "C"
                    limit :most
                    """)
            .param("fromOffice", subtree.from())
            .param("beforeOffice", subtree.before())
            .param("from", question.period().from())
            .param("to", question.period().to())
            .param("type", JdbcCounts.type(question.type()))
            .param("months", weights.months().toArray(String[]::new))
            .param("weights", weights.weights().toArray(Double[]::new))
            .param("tolerance", tolerance)
            .param("afterLag", (after != null) ? after.lag() : null)
            .param("afterOffice", (after != null) ? after.office().value() : "")
            .param("most", most)
            .query(JdbcOfficesBehind::office)
            .list();
    }

    private static OfficeBehind office(ResultSet row, int number) throws SQLException {
        return new OfficeBehind(new OfficeCode(row.getString("office")), row.getString("name"), row.getLong("planned"),
                row.getDouble("expected"), row.getLong("filed"), row.getLong("lag"));
    }

}
