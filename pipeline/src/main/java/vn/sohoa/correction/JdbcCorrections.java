package vn.sohoa.correction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.DocumentId;
import vn.sohoa.document.FieldKey;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reports of wrong values in PostgreSQL, where they wait for a person. */
@Component
public class JdbcCorrections {

    private final JdbcClient jdbc;

    JdbcCorrections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes a report, once. Runs in the transaction of the caller.
     * @return whether it is new
     */
    public boolean report(CorrectionReport report) {
        return jdbc.sql("""
                insert into work.correction_report (id, document, citizen_id, version, field, proposed_value, reason,
                    client, procedure_code, dossier_code, office)
                values (:id, :document, :citizen, :version, :field, :proposed, :reason, :client, :procedure, :dossier,
                    :office)
                on conflict (id) do nothing
                """)
            .param("id", report.id())
            .param("document", report.document().value())
            .param("citizen", report.citizen().value())
            .param("version", report.version())
            .param("field", report.field().key())
            .param("proposed", report.proposed())
            .param("reason", report.reason())
            .param("client", report.client())
            .param("procedure", report.procedure().value())
            .param("dossier", report.dossier().value())
            .param("office", report.office().value())
            .update() == 1;
    }

    /** Where a report of this client stands. */
    public Optional<CorrectionState> find(UUID id, String client) {
        return jdbc.sql(
                "select id, state, reported_at, decided_at from work.correction_report where id = :id and client = :client")
            .param("id", id)
            .param("client", client)
            .query((row, number) -> new CorrectionState(row.getObject("id", UUID.class), row.getString("state"),
                    row.getObject("reported_at", OffsetDateTime.class).toInstant(), instant(row, "decided_at")))
            .optional();
    }

    /** What waits for a person to decide on a paper. */
    public List<ReportedValue> open(DocumentId document) {
        return jdbc.sql("""
                select field, proposed_value, reason, client from work.correction_report
                where document = :document and state = 'open' order by reported_at, id
                """)
            .param("document", document.value())
            .query((row, number) -> new ReportedValue(new FieldKey(row.getString("field")),
                    row.getString("proposed_value"), row.getString("reason"), row.getString("client")))
            .list();
    }

    /**
     * Decides all that waits on a field: who proposed the value that is filed now was
     * right. Runs in the transaction of the caller.
     * @param filed null where the field is not on the paper
     */
    public void decide(DocumentId document, FieldKey field, @Nullable String filed, String by) {
        jdbc.sql("""
                update work.correction_report
                set state = case when proposed_value = :filed then 'accepted' else 'declined' end, decided_at = now(),
                    decided_by = :by
                where document = :document and field = :field and state = 'open'
                """)
            .param("document", document.value())
            .param("field", field.key())
            .param("filed", (filed != null) ? filed : "")
            .param("by", by)
            .update();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return (time != null) ? time.toInstant() : null;
    }

}
