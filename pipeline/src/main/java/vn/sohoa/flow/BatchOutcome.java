package vn.sohoa.flow;

import vn.sohoa.document.BatchId;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.ledger.LedgerEntry;

/**
 * A batch after a run.
 *
 * @param ledger its counts over all runs, and what does not add up
 * @param seconds wall time of this run
 */
public record BatchOutcome(BatchId batch, OfficeCode office, LedgerEntry ledger, double seconds) {

    /** Whether every file and paper is accounted for. */
    public boolean addsUp() {
        return ledger.addsUp();
    }
}
