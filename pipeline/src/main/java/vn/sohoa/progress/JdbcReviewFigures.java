package vn.sohoa.progress;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Counts what review wrote down: samples that were checked, and the time people took. */
@Component
class JdbcReviewFigures {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final JdbcClient jdbc;

    JdbcReviewFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ReviewFigures count(ProgressQuestion question) {
        if (!jdbc.sql("select to_regclass('work.sample_result') is not null").query(Boolean.class).single()) {
            return ReviewFigures.NOTHING;
        }
        ReviewFigures samples = asked("""
                select count(*) as samples, count(*) filter (where cardinality(wrong_fields) > 0) as wrong_samples,
                    coalesce(sum(fields), 0) as fields, coalesce(sum(cardinality(wrong_fields)), 0) as wrong_fields
                from work.sample_result
                where office collate "C" >= :fromOffice and office collate "C" < :beforeOffice
                    and checked_at >= :from and checked_at < :before and (:type = '' or type = :type)
                """, question)
            .query((row, number) -> new ReviewFigures(row.getLong("samples"), row.getLong("wrong_samples"),
                    row.getLong("fields"), row.getLong("wrong_fields"), 0, Duration.ZERO))
            .single();
        return asked("""
                select count(*) as reviewed, coalesce(sum(worked_seconds), 0) as seconds from work.review_item
                where state = 'done' and office collate "C" >= :fromOffice and office collate "C" < :beforeOffice
                    and closed_at >= :from and closed_at < :before and (:type = '' or type = :type)
                """, question)
            .query((row, number) -> new ReviewFigures(samples.samples(), samples.wrongSamples(), samples.fields(),
                    samples.wrongFields(), row.getLong("reviewed"), Duration.ofSeconds(row.getLong("seconds"))))
            .single();
    }

    private StatementSpec asked(String sql, ProgressQuestion question) {
        Subtree subtree = Subtree.of(question.office());
        return jdbc.sql(sql)
            .param("fromOffice", subtree.from())
            .param("beforeOffice", subtree.before())
            .param("from", midnight(question.period().from()))
            .param("before", midnight(question.period().to().plusDays(1)))
            .param("type", JdbcCounts.type(question.type()));
    }

    private static OffsetDateTime midnight(LocalDate day) {
        return day.atStartOfDay(VIETNAM).toOffsetDateTime();
    }

}
