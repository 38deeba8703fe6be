package vn.sohoa.warehouse;

import java.time.LocalDate;
import java.util.List;

import vn.sohoa.access.AuditAction;
import vn.sohoa.access.AuditEvent;
import vn.sohoa.access.AuditTrail;
import vn.sohoa.access.Inquiry;
import vn.sohoa.document.CitizenId;
import vn.sohoa.document.DocumentId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Papers that somebody entitled to declared no longer good. What was known before stays
 * known: a paper revoked today was valid yesterday.
 */
@Component
public class Revocations {

    private final JdbcRecords records;

    private final AuditTrail auditTrail;

    Revocations(JdbcRecords records, AuditTrail auditTrail) {
        this.records = records;
        this.auditTrail = auditTrail;
    }

    /**
     * Revokes a paper under all its holders, or changes since when and why.
     * @param day the first on which it is no longer good, past or future
     * @param reason in words; stays in the warehouse
     * @return whether it is held and something changed
     */
    @Transactional
    public boolean revoke(DocumentId document, LocalDate day, String reason, Inquiry by) {
        return told(AuditAction.RECORD_REVOKED, document, by, records.revoke(document, day, reason, by.actor()));
    }

    /**
     * Takes a revocation back.
     * @return whether there was one
     */
    @Transactional
    public boolean reinstate(DocumentId document, Inquiry by) {
        return told(AuditAction.RECORD_REINSTATED, document, by, records.reinstate(document, by.actor()));
    }

    private boolean told(AuditAction action, DocumentId document, Inquiry by, boolean changed) {
        if (changed) {
            for (CitizenId holder : records.holders(document)) {
                auditTrail.add(AuditEvent.ofReading(action, by, holder, document, List.of()));
            }
        }
        return changed;
    }

}
