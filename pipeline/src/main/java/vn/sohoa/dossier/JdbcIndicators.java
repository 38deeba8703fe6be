package vn.sohoa.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts dossiers in PostgreSQL. Period by day of receipt. */
@Component
public class JdbcIndicators {

    private final JdbcClient jdbc;

    JdbcIndicators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A row for each office, procedure or month, or one for all; none where there is no
     * dossier.
     */
    public List<IndicatorFigures> count(IndicatorQuestion question) {
        return jdbc.sql("""
                with picked as materialized (
                    select dossier.code, dossier.procedure_code, dossier.state, dossier.population_data_used,
                        dossier.result_synchronised,
                        case :rows when 'OFFICE' then dossier.office when 'PROCEDURE' then dossier.procedure_code
                            when 'MONTH' then to_char(dossier.received_on, 'YYYY-MM') else '' end as key,
                        coalesce(procedure.written_result, true) as written_result
                    from dossier.dossier left join office.procedure on procedure.code = dossier.procedure_code
                    where (dossier.office like :office or dossier.office like :below)
                        and dossier.received_on between :from and :to
                        and (:everyProcedure or dossier.procedure_code = any (:procedures))
                ), handed_in as (
                    select dossier_code, bool_or(file is not null) as file, bool_or(reused) as reused,
                        bool_or(from_warehouse) as from_warehouse
                    from dossier.component where dossier_code in (select code from picked) group by dossier_code
                ), reused as (
                    select dossier_code, count(distinct (component_code, document_id)) as reuses
                    from warehouse.reuse where dossier_code in (select code from picked) group by dossier_code
                ), told as (
                    select picked.*, coalesce(handed_in.file, false) as component_file,
                        coalesce(handed_in.reused, false) as flagged_reused,
                        coalesce(handed_in.from_warehouse, false) as flagged_warehouse,
                        exists (select from dossier.result
                            where result.dossier_code = picked.code and result.file is not null) as result_file,
                        coalesce(reused.reuses, 0) as reuses
                    from picked left join handed_in on handed_in.dossier_code = picked.code
                        left join reused on reused.dossier_code = picked.code
                )
                select key, count(*) as received,
                    count(*) filter (where component_file) as components_digitized,
                    count(*) filter (where flagged_reused) as flagged_reused,
                    count(*) filter (where flagged_warehouse) as flagged_warehouse,
                    count(*) filter (where reuses > 0) as really_reused,
                    coalesce(sum(reuses), 0) as reuses,
                    count(*) filter (where state = 'resolved') as resolved,
                    count(*) filter (where state = 'resolved' and result_file) as resolved_with_file,
                    count(*) filter (where written_result) as written_result,
                    count(*) filter (where written_result and result_file) as result_file,
                    count(*) filter (where component_file and result_file) as both_digitized,
                    count(*) filter (where flagged_warehouse or result_synchronised) as shared_flagged,
                    count(*) filter (where reuses > 0 or result_synchronised) as shared_really,
                    count(*) filter (where population_data_used) as population_data,
                    count(distinct procedure_code) as procedures,
                    count(distinct procedure_code) filter (where population_data_used) as procedures_population
                from told group by key order by key
                """)
            .param("rows", question.rows().name())
            .param("office", (question.office() != null) ? question.office().value() : "%")
            .param("below", (question.office() != null) ? question.office().value() + ".%" : "%")
            .param("from", question.from())
            .param("to", question.to())
            .param("everyProcedure", question.procedures() == null)
            .param("procedures",
                    (question.procedures() == null) ? new String[0] : question.procedures().toArray(String[]::new))
            .query(JdbcIndicators::figures)
            .list();
    }

    static IndicatorFigures figures(ResultSet row, int number) throws SQLException {
        return new IndicatorFigures(row.getString("key"), row.getLong("received"), row.getLong("components_digitized"),
                row.getLong("flagged_reused"), row.getLong("flagged_warehouse"), row.getLong("really_reused"),
                row.getLong("reuses"), row.getLong("resolved"), row.getLong("resolved_with_file"),
                row.getLong("written_result"), row.getLong("result_file"), row.getLong("both_digitized"),
                row.getLong("shared_flagged"), row.getLong("shared_really"), row.getLong("population_data"),
                row.getLong("procedures"), row.getLong("procedures_population"));
    }

}
