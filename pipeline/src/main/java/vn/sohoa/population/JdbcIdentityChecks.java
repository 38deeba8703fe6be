package vn.sohoa.population;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import vn.sohoa.document.CitizenId;
import vn.sohoa.document.DocumentId;
import vn.sohoa.population.IdentityChecks.IdentityEvidence;
import vn.sohoa.population.IdentityChecks.WaitingCheck;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the register said of the holders of papers: evidence, and what is still to be
 * asked. Runs in the transaction of the caller.
 */
@Component
class JdbcIdentityChecks {

    private final JdbcClient jdbc;

    JdbcIdentityChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(IdentityCheck check) {
        jdbc.sql("""
                insert into warehouse.identity_check as known (citizen_id, document_id, claim_sha256, answer)
                values (:citizen, :document, :claim, :answer)
                on conflict (citizen_id, document_id) do update
                set claim_sha256 = excluded.claim_sha256, answer = excluded.answer,
                    changed_at = clock_timestamp()
                where known.claim_sha256 <> excluded.claim_sha256 or known.answer = 'not_asked'
                """)
            .param("citizen", check.citizen().value())
            .param("document", check.document().value())
            .param("claim", check.claim().checksum().value())
            .param("answer", check.answer().code())
            .update();
    }

    /** What was answered about the holders of a paper. */
    List<IdentityEvidence> of(DocumentId document) {
        return jdbc.sql("""
                select citizen_id, answer, changed_at from warehouse.identity_check
                where document_id = :document order by citizen_id
                """)
            .param("document", document.value())
            .query((row, number) -> new IdentityEvidence(new CitizenId(row.getString("citizen_id")),
                    RegisterAnswer.of(row.getString("answer")),
                    row.getObject("changed_at", OffsetDateTime.class).toInstant()))
            .list();
    }

    /** Takes what is to be asked; nobody else takes it until the pause is over. */
    List<WaitingCheck> take(int most, Duration pause) {
        return jdbc.sql("""
                update warehouse.identity_check as taken
                set next_at = now() + make_interval(secs => :seconds)
                from (
                    select citizen_id, document_id from warehouse.identity_check
                    where answer = 'not_asked' and next_at <= now()
                    order by next_at limit :most for update skip locked
                ) as due
                where taken.citizen_id = due.citizen_id and taken.document_id = due.document_id
                returning taken.document_id, taken.citizen_id
                """)
            .param("most", most)
            .param("seconds", pause.toMillis() / 1000.0)
            .query((row, number) -> new WaitingCheck(new DocumentId(row.getObject("document_id", UUID.class)),
                    new CitizenId(row.getString("citizen_id"))))
            .list();
    }

    void drop(WaitingCheck waiting) {
        jdbc.sql("""
                delete from warehouse.identity_check
                where citizen_id = :citizen and document_id = :document and answer = 'not_asked'
                """).param("citizen", waiting.citizen().value()).param("document", waiting.document().value()).update();
    }

}
