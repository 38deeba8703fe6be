package vn.sohoa.scheduling;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.sohoa.access.AuditAction;
import vn.sohoa.access.AuditEvent;
import vn.sohoa.access.AuditTrail;
import vn.sohoa.access.Inquiry;

import org.springframework.stereotype.Component;

/** Tells the audit trail who did what to a batch. */
@Component
class BatchAudit {

    private final AuditTrail trail;

    BatchAudit(AuditTrail trail) {
        this.trail = trail;
    }

    /**
     * @param detail counts and codes; never personal data
     */
    void tell(AuditAction action, ScanBatch batch, String who, @Nullable String detail) {
        Inquiry by = new Inquiry(who, null, batch.plan().office(), action.name().toLowerCase(java.util.Locale.ROOT),
                null, null);
        trail.add(new AuditEvent(action, batch.batch(), null, null, by, null, List.of(), null, detail));
    }

}
