package vn.sohoa.access;

import java.util.List;

import vn.sohoa.document.CitizenId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who asked about a citizen, to be handed to that citizen. Looking is an event itself.
 */
@Component
public class AccessLogs {

    private final JdbcAccessLogs logs;

    private final AuditTrail auditTrail;

    AccessLogs(JdbcAccessLogs logs, AuditTrail auditTrail) {
        this.logs = logs;
        this.auditTrail = auditTrail;
    }

    /**
     * Every event about a person, the first first.
     * @param ids all citizen IDs of the person
     */
    @Transactional
    public List<AccessLogEntry> of(List<CitizenId> ids, Inquiry by) {
        List<AccessLogEntry> found = logs.of(ids);
        ids.forEach(id -> auditTrail.add(AuditEvent.ofInquiry(AuditAction.ACCESS_LOG_READ, by, id, AuditResult.GRANTED,
                found.size() + " events")));
        return found;
    }

}
