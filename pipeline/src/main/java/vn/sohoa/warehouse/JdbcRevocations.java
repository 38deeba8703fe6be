package vn.sohoa.warehouse;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.DocumentId;
import vn.sohoa.document.OfficeCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Revocations in PostgreSQL. Changes run in the transaction of the caller. */
@Component
class JdbcRevocations {

    private static final String REVOCATION = """
            select document, revoked_on, reason, state, proposed_by, decided_by, changed_at from warehouse.revocation
            """;

    private final JdbcClient jdbc;

    JdbcRevocations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Revocation> find(DocumentId document) {
        return jdbc.sql(REVOCATION + " where document = :document")
            .param("document", document.value())
            .query(JdbcRevocations::revocation)
            .optional();
    }

    /** The same, held until the transaction ends. */
    Optional<Revocation> hold(DocumentId document) {
        return jdbc.sql(REVOCATION + " where document = :document for update")
            .param("document", document.value())
            .query(JdbcRevocations::revocation)
            .optional();
    }

    List<Revocation> waiting(@Nullable OfficeCode within, int limit) {
        return jdbc
            .sql(REVOCATION
                    + """
                            where state in ('proposed', 'reinstate_proposed')
                                and exists (select from warehouse.record
                                    where record.document_id = revocation.document and record.withdrawn_at is null
                                        and (:within::text is null or record.office = :within or record.office like :within || '.%'))
                            order by changed_at, document
                            limit :limit
                            """)
            .param("within", (within != null) ? within.value() : null)
            .param("limit", limit)
            .query(JdbcRevocations::revocation)
            .list();
    }

    /** Whether it could be proposed: of two who do so at the same time, only one does. */
    boolean propose(DocumentId document, LocalDate day, String reason, String by) {
        boolean proposed = jdbc.sql("""
                insert into warehouse.revocation as present (document, revoked_on, reason, state, proposed_by)
                values (:document, :day, :reason, 'proposed', :by)
                on conflict (document) do update
                set revoked_on = excluded.revoked_on, reason = excluded.reason, state = excluded.state,
                    proposed_by = excluded.proposed_by, decided_by = null, changed_at = clock_timestamp()
                where present.state in ('refused', 'reinstated')
                """)
            .param("document", document.value())
            .param("day", day)
            .param("reason", reason)
            .param("by", by)
            .update() > 0;
        if (proposed) {
            addStep(document, reason, by);
        }
        return proposed;
    }

    void move(Revocation known, RevocationState next, String reason, String by) {
        jdbc.sql("""
                update warehouse.revocation
                set state = :state, proposed_by = :proposedBy, decided_by = :decidedBy, changed_at = clock_timestamp()
                where document = :document
                """)
            .param("document", known.document().value())
            .param("state", next.code())
            .param("proposedBy", next.waits() ? by : known.proposedBy())
            .param("decidedBy", next.waits() ? null : by)
            .update();
        addStep(known.document(), reason, by);
    }

    private void addStep(DocumentId document, String reason, String by) {
        jdbc.sql(
                """
                        insert into warehouse.revocation_step (document, number, state, revoked_on, reason, taken_by)
                        select document,
                            (select count(*) + 1 from warehouse.revocation_step as step where step.document = revocation.document),
                            state, revoked_on, :reason, :by
                        from warehouse.revocation
                        where document = :document
                        """)
            .param("document", document.value())
            .param("reason", reason)
            .param("by", by)
            .update();
    }

    List<RevocationStep> history(DocumentId document) {
        return jdbc.sql("""
                select number, state, revoked_on, reason, taken_by, taken_at
                from warehouse.revocation_step
                where document = :document
                order by number
                """)
            .param("document", document.value())
            .query((row, number) -> new RevocationStep(row.getInt("number"), RevocationState.of(row.getString("state")),
                    day(row), row.getString("reason"), row.getString("taken_by"),
                    row.getObject("taken_at", OffsetDateTime.class).toInstant()))
            .list();
    }

    private static Revocation revocation(ResultSet row, int number) throws SQLException {
        return new Revocation(new DocumentId(Objects.requireNonNull(row.getObject("document", UUID.class))), day(row),
                row.getString("reason"), RevocationState.of(row.getString("state")), row.getString("proposed_by"),
                row.getString("decided_by"), row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private static LocalDate day(ResultSet row) throws SQLException {
        return Objects.requireNonNull(row.getObject("revoked_on", LocalDate.class));
    }

}
