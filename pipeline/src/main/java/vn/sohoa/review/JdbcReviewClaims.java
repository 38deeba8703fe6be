package vn.sohoa.review;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import vn.sohoa.document.DocumentId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who has which paper before them. A claim ends by itself when nothing is done; what was
 * decided stays. Times are the database's.
 */
@Component
class JdbcReviewClaims {

    /** Time since the last step counts as work, as far as the claim held. */
    private static final String WORKED = """
            worked_seconds = worked_seconds + case when claimed_by = :me and renewed_at is not null
                then extract(epoch from least(now(), claimed_until) - renewed_at)::int else 0 end""";

    private final JdbcClient jdbc;

    JdbcReviewClaims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes a paper, or goes on with it.
     * @return whether nobody else has it, it is still open, and the reviewer may see it
     */
    boolean claim(UUID handle, Reviewer reviewer, Duration idle) {
        return jdbc.sql("""
                update work.review_item
                set %s, claimed_by = :me, claimed_until = now() + :idle * interval '1 second', renewed_at = now()
                where handle = :handle and state = 'open'
                    and (claimed_by is null or claimed_by = :me or claimed_until <= now())
                    and (office = :office or office like :below)
                    and first_by is distinct from :me and second_by is distinct from :me
                """.formatted(WORKED))
            .param("handle", handle)
            .param("me", reviewer.name())
            .param("idle", idle.toSeconds())
            .param("office", (reviewer.within() != null) ? reviewer.within().value() : "")
            .param("below", (reviewer.within() != null) ? reviewer.within().value() + ".%" : "%")
            .update() == 1;
    }

    /** Gives every other paper of the reviewer back: one has one paper before them. */
    void releaseOthers(UUID but, Reviewer reviewer) {
        jdbc.sql("""
                update work.review_item set %s, claimed_by = null, claimed_until = null
                where claimed_by = :me and handle <> :handle and state = 'open'
                """.formatted(WORKED)).param("me", reviewer.name()).param("handle", but).update();
    }

    void release(UUID handle, Reviewer reviewer) {
        jdbc.sql("""
                update work.review_item set %s, claimed_by = null, claimed_until = null
                where claimed_by = :me and handle = :handle and state = 'open'
                """.formatted(WORKED)).param("me", reviewer.name()).param("handle", handle).update();
    }

    /** Hands the paper on to the next person. */
    void handOn(DocumentId document, Reviewer reviewer, ReviewStage to) {
        jdbc.sql("""
                update work.review_item
                set %s, stage = :stage, claimed_by = null, claimed_until = null,
                    first_by = coalesce(first_by, :me),
                    second_by = case when :stage = 'third' then :me else second_by end
                where document = :document
                """.formatted(WORKED))
            .param("document", document.value())
            .param("stage", to.code())
            .param("me", reviewer.name())
            .update();
    }

    /** Ends the review of a paper. */
    void close(DocumentId document, Reviewer reviewer, String outcome) {
        jdbc.sql("""
                update work.review_item
                set %s, state = 'done', outcome = :outcome, closed_by = :me, closed_at = now(), claimed_by = null,
                    claimed_until = null
                where document = :document
                """.formatted(WORKED))
            .param("document", document.value())
            .param("outcome", outcome)
            .param("me", reviewer.name())
            .update();
    }

    /** Asks again about a paper whose review ended. */
    void reopen(DocumentId document) {
        jdbc.sql("""
                update work.review_item
                set state = 'open', stage = 'first', outcome = null, opened_at = now(), claimed_by = null,
                    claimed_until = null, first_by = null, second_by = null, closed_by = null, closed_at = null
                where document = :document and state = 'done'
                """).param("document", document.value()).update();
    }

    void retype(DocumentId document, String type) {
        jdbc.sql("update work.review_item set type = :type where document = :document")
            .param("document", document.value())
            .param("type", type)
            .update();
    }

    /** Where a paper stands; held until the transaction ends. */
    Optional<Held> hold(UUID handle) {
        return jdbc.sql("""
                select document, state, stage, case when claimed_until > now() then claimed_by end as claimed_by
                from work.review_item where handle = :handle for update
                """)
            .param("handle", handle)
            .query((row, number) -> new Held(new DocumentId(row.getObject("document", UUID.class)),
                    row.getString("state").equals("open"), ReviewStage.of(row.getString("stage")),
                    Optional.ofNullable(row.getString("claimed_by"))))
            .optional();
    }

    /**
     * Whether nobody else has one of the papers before them, or has finished it; holds
     * them.
     */
    boolean free(List<DocumentId> documents, Reviewer reviewer) {
        UUID[] ids = documents.stream().map(DocumentId::value).toArray(UUID[]::new);
        jdbc.sql("select handle from work.review_item where document = any (:documents) order by document for update")
            .param("documents", ids)
            .query(UUID.class)
            .list();
        return jdbc.sql("""
                select not exists (select from work.review_item
                        where document = any (:documents) and (state = 'done' or stage <> 'first'
                            or claimed_until > now() and claimed_by <> :me))
                    and not exists (select from warehouse.record
                        where document_id = any (:documents) and trust <> 'machine_read' and withdrawn_at is null)
                """).param("documents", ids).param("me", reviewer.name()).query(Boolean.class).single();
    }

    /** The handle of a paper that waits. */
    Optional<UUID> handle(DocumentId document) {
        return jdbc.sql("select handle from work.review_item where document = :document and state = 'open'")
            .param("document", document.value())
            .query(UUID.class)
            .optional();
    }

    /** A paper's place in the queue. */
    record Held(DocumentId document, boolean open, ReviewStage stage, Optional<String> claimedBy) {
    }

}
