package vn.sohoa.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import vn.sohoa.document.CitizenId;
import vn.sohoa.document.DocumentId;
import vn.sohoa.document.FieldKey;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The events of the audit trail that are about somebody. */
@Component
class JdbcAccessLogs {

    private final JdbcClient jdbc;

    JdbcAccessLogs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AccessLogEntry> of(List<CitizenId> ids) {
        return jdbc.sql("""
                select at, actor, action, office, purpose, procedure_code, dossier_code, document, fields, result
                from audit.event
                where citizen_id = any (:citizens)
                order by at, id
                """)
            .param("citizens", ids.stream().map(CitizenId::value).toArray(String[]::new))
            .query(JdbcAccessLogs::entry)
            .list();
    }

    private static AccessLogEntry entry(ResultSet row, int number) throws SQLException {
        String[] fields = (String[]) row.getArray("fields").getArray();
        return new AccessLogEntry(row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("actor"),
                row.getString("action"), row.getString("office"), row.getString("purpose"),
                row.getString("procedure_code"), row.getString("dossier_code"),
                Optional.ofNullable(row.getObject("document", UUID.class)).map(DocumentId::new).orElse(null),
                Arrays.stream(fields).map(FieldKey::new).toList(), row.getString("result"));
    }

}
