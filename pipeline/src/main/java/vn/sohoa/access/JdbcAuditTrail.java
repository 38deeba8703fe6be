package vn.sohoa.access;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.DocumentId;
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
        jdbc.sql("""
                insert into audit.event (actor, action, batch, scan_file, document, detail)
                values (:actor, :action, :batch, :file, :document, :detail)
                """)
            .param("actor", MACHINE)
            .param("action", event.action().code())
            .param("batch", event.batch().value())
            .param("file", uuid(event.file()))
            .param("document", uuid(event.document()))
            .param("detail", event.detail())
            .update();
    }

    private static @Nullable UUID uuid(@Nullable ScanFileId id) {
        return (id != null) ? id.value() : null;
    }

    private static @Nullable UUID uuid(@Nullable DocumentId id) {
        return (id != null) ? id.value() : null;
    }

}
