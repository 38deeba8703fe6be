package vn.sohoa.flow;

import vn.sohoa.access.AuditAction;
import vn.sohoa.access.AuditEvent;
import vn.sohoa.access.AuditTrail;
import vn.sohoa.document.BatchId;
import vn.sohoa.ledger.JdbcLedger;
import vn.sohoa.ledger.LedgerEntry;

import org.springframework.stereotype.Component;

/** Counts a batch and refuses to call it done when something is missing. */
@Component
class Reconciliation {

    private final JdbcLedger ledger;

    private final AuditTrail auditTrail;

    Reconciliation(JdbcLedger ledger, AuditTrail auditTrail) {
        this.ledger = ledger;
        this.auditTrail = auditTrail;
    }

    /**
     * @throws DoesNotAddUpException naming the differences
     */
    void reconcile(BatchId batch, int skipped) {
        LedgerEntry entry = ledger.reconcile(batch, skipped);
        auditTrail.add(AuditEvent.ofBatch(AuditAction.BATCH_RECONCILED, batch,
                entry.addsUp() ? "adds up" : String.join("; ", entry.differences())));
        if (!entry.addsUp()) {
            throw new DoesNotAddUpException(batch + ": " + String.join("; ", entry.differences()));
        }
    }

    /** Something is unaccounted for. */
    static final class DoesNotAddUpException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        DoesNotAddUpException(String message) {
            super(message);
        }

    }

}
