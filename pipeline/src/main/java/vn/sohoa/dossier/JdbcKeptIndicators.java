package vn.sohoa.dossier;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Indicators that were counted before, by office and month. */
@Component
class JdbcKeptIndicators {

    private final JdbcClient jdbc;

    JdbcKeptIndicators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counts all of them anew. */
    void countAnew() {
        jdbc.sql("select dossier.keep_indicators()").query((row, number) -> 0).list();
    }

    Optional<LastCount> last() {
        return jdbc.sql("select counted_at, extract(epoch from took) * 1000 as took from dossier.kept_count")
            .query((row, number) -> new LastCount(row.getObject("counted_at", OffsetDateTime.class).toInstant(),
                    Duration.ofMillis(row.getLong("took"))))
            .optional();
    }

    /**
     * What whole months add up to.
     * @param office empty: all
     * @return empty where nothing is kept of the office
     */
    Optional<IndicatorFigures> sum(String office, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                with month as (
                    select * from dossier.kept_indicator where office = :office and month between :from and :to
                )
                select '' as key, coalesce(sum(received), 0) as received,
                    coalesce(sum(components_digitized), 0) as components_digitized,
                    coalesce(sum(flagged_reused), 0) as flagged_reused,
                    coalesce(sum(flagged_warehouse), 0) as flagged_warehouse,
                    coalesce(sum(really_reused), 0) as really_reused, coalesce(sum(reuses), 0) as reuses,
                    coalesce(sum(resolved), 0) as resolved,
                    coalesce(sum(resolved_with_file), 0) as resolved_with_file,
                    coalesce(sum(written_result), 0) as written_result, coalesce(sum(result_file), 0) as result_file,
                    coalesce(sum(both_digitized), 0) as both_digitized,
                    coalesce(sum(shared_flagged), 0) as shared_flagged,
                    coalesce(sum(shared_really), 0) as shared_really,
                    coalesce(sum(population_data), 0) as population_data,
                    (select count(distinct code) from month cross join unnest(procedures) as code) as procedures,
                    (select count(distinct code) from month cross join unnest(procedures_population) as code)
                        as procedures_population
                from month
                having exists (select from dossier.kept_indicator where office = :office)
                """)
            .param("office", office)
            .param("from", from)
            .param("to", to)
            .query(JdbcIndicators::figures)
            .optional();
    }

    /**
     * @param took how long it took
     */
    record LastCount(Instant at, Duration took) {
    }

}
