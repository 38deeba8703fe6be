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

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The audit trail in PostgreSQL. */
@Component
class JdbcAuditTrail implements AuditTrail {

    /** The actor where no person is behind it. */
    private static final String MACHINE = "digitization";

    private final JdbcClient jdbc;

    JdbcAuditTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(AuditEvent event) {
        Inquiry inquiry = event.inquiry();
        jdbc.sql("""
                insert into audit.event (actor, action, batch, scan_file, document, client, office, purpose,
                    procedure_code, dossier_code, citizen_id, fields, result, detail)
                values (:actor, :action, :batch, :file, :document, :client, :office, :purpose, :procedure, :dossier,
                    :citizen, :fields, :result, :detail)
                """)
            .param("actor", (inquiry != null) ? inquiry.actor() : MACHINE)
            .param("action", event.action().code())
            .param("batch", value(event.batch(), BatchId::value))
            .param("file", value(event.file(), ScanFileId::value))
            .param("document", value(event.document(), DocumentId::value))
            .param("client", value(inquiry, Inquiry::client))
            .param("office", value(value(inquiry, Inquiry::office), OfficeCode::value))
            .param("purpose", value(inquiry, Inquiry::purpose))
            .param("procedure", value(inquiry, Inquiry::procedure))
            .param("dossier", value(inquiry, Inquiry::dossier))
            .param("citizen", value(event.citizen(), CitizenId::value))
            .param("fields", event.fields().stream().map(FieldKey::key).toArray(String[]::new))
            .param("result", value(event.result(), AuditResult::code))
            .param("detail", event.detail())
            .update();
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
