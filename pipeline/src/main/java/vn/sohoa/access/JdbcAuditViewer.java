package vn.sohoa.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.CitizenId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The audit trail for reading, the latest first. */
@Component
public class JdbcAuditViewer {

    private final JdbcClient jdbc;

    JdbcAuditViewer(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<AuditEntry> list(AuditFilter filter, int most) {
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder sql = new StringBuilder("""
                select id, at, actor, action, office, purpose, procedure_code, citizen_id, result, detail
                from audit.event where true
                """);
        if (filter.within() != null) {
            sql.append(" and (office = :office or office like :below)");
            values.put("office", filter.within().value());
            values.put("below", filter.within().value() + ".%");
        }
        with(sql, values, "actor = :actor", "actor", filter.actor());
        with(sql, values, "action = :action", "action", (filter.action() != null) ? filter.action().code() : null);
        with(sql, values, "at >= :from", "from", time(filter.from()));
        with(sql, values, "at < :until", "until", time(filter.until()));
        with(sql, values, "id < :before", "before", filter.before());
        return jdbc.sql(sql + " order by id desc limit " + most).params(values).query(JdbcAuditViewer::entry).list();
    }

    private static void with(StringBuilder sql, Map<String, Object> values, String condition, String name,
            @Nullable Object value) {
        if (value != null) {
            sql.append(" and ").append(condition);
            values.put(name, value);
        }
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant time) {
        return (time != null) ? OffsetDateTime.ofInstant(time, ZoneOffset.UTC) : null;
    }

    private static AuditEntry entry(ResultSet row, int number) throws SQLException {
        String citizen = row.getString("citizen_id");
        return new AuditEntry(row.getLong("id"), row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"), row.getString("action"), row.getString("office"), row.getString("purpose"),
                row.getString("procedure_code"), (citizen != null) ? new CitizenId(citizen).toString() : null,
                row.getString("result"), row.getString("detail"));
    }

}
