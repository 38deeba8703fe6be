package vn.sohoa.access;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.BatchId;
import vn.sohoa.document.CitizenId;
import vn.sohoa.document.DocumentId;
import vn.sohoa.document.FieldKey;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.document.ScanFileId;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The audit trail in PostgreSQL. */
@Component
class JdbcAuditTrail implements AuditTrail {

    /** The actor where no person is behind it. */
    private static final String MACHINE = "digitization";

    private static final String INSERT = """
            insert into audit.event (actor, action, batch, scan_file, document, client, office, purpose,
                procedure_code, dossier_code, citizen_id, fields, result, detail)
            values (:actor, :action, :batch, :file, :document, :client, :office, :purpose, :procedure, :dossier,
                :citizen, :fields, :result, :detail)
            """;

    private final JdbcClient jdbc;

    private final NamedParameterJdbcOperations batches;

    JdbcAuditTrail(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public void add(List<AuditEvent> events) {
        batches.batchUpdate(INSERT, events.stream().map(JdbcAuditTrail::row).toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource row(AuditEvent event) {
        Inquiry inquiry = event.inquiry();
        return new MapSqlParameterSource().addValue("actor", (inquiry != null) ? inquiry.actor() : MACHINE)
            .addValue("action", event.action().code())
            .addValue("batch", value(event.batch(), BatchId::value))
            .addValue("file", value(event.file(), ScanFileId::value))
            .addValue("document", value(event.document(), DocumentId::value))
            .addValue("client", value(inquiry, Inquiry::client))
            .addValue("office", value(value(inquiry, Inquiry::office), OfficeCode::value))
            .addValue("purpose", value(inquiry, Inquiry::purpose))
            .addValue("procedure", value(inquiry, Inquiry::procedure))
            .addValue("dossier", value(inquiry, Inquiry::dossier))
            .addValue("citizen", value(event.citizen(), CitizenId::value))
            .addValue("fields", event.fields().stream().map(FieldKey::key).toArray(String[]::new))
            .addValue("result", value(event.result(), AuditResult::code))
            .addValue("detail", event.detail());
    }

    @Override
    public AuditVerification verify() {
        List<AuditBreak> breaks = jdbc.sql("select chain, position, reason from audit.breaks() limit 1000")
            .query((row, number) -> new AuditBreak(row.getInt("chain"), row.getLong("position"),
                    row.getString("reason")))
            .list();
        return jdbc
            .sql("""
                    select sum(length - forgotten) as events, encode(sha256(string_agg(head, null order by number)), 'hex') as seal
                    from audit.chain
                    """)
            .query((row, number) -> new AuditVerification(row.getLong("events"), row.getString("seal"), breaks))
            .single();
    }

    private static <T, V> @Nullable V value(@Nullable T from, Function<T, @Nullable V> property) {
        return (from != null) ? property.apply(from) : null;
    }

}
