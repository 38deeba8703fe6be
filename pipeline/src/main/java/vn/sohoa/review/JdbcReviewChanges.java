package vn.sohoa.review;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import vn.sohoa.document.DocumentId;
import vn.sohoa.document.FieldKey;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The steps of reviews; only ever added to. Runs in the transaction of the caller. */
@Component
class JdbcReviewChanges {

    private final JdbcClient jdbc;

    JdbcReviewChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All steps, the first one first. */
    List<Change> of(DocumentId document) {
        return jdbc.sql("""
                select number, kind, field, before_value, after_value, reason, undoes, made_by, made_at
                from work.review_change where document = :document order by number
                """)
            .param("document", document.value())
            .query((row, number) -> new Change(row.getInt("number"), ChangeKind.of(row.getString("kind")),
                    Optional.ofNullable(row.getString("field")).map(FieldKey::new).orElse(null),
                    row.getString("before_value"), row.getString("after_value"), row.getString("reason"),
                    row.getObject("undoes", Integer.class), row.getString("made_by"),
                    row.getObject("made_at", OffsetDateTime.class).toInstant()))
            .list();
    }

    /** Adds a step; whoever calls holds the paper's place in the queue. */
    void add(DocumentId document, NewChange change, String by) {
        FieldKey field = change.field();
        jdbc.sql("""
                insert into work.review_change
                    (document, number, kind, field, before_value, after_value, reason, undoes, made_by)
                select :document, coalesce(max(number), 0) + 1, :kind, :field, :before, :after, :reason, :undoes, :by
                from work.review_change where document = :document
                """)
            .param("document", document.value())
            .param("kind", change.kind().code())
            .param("field", (field != null) ? field.key() : null)
            .param("before", change.before())
            .param("after", change.after())
            .param("reason", change.reason())
            .param("undoes", change.undoes())
            .param("by", by)
            .update();
    }

}
