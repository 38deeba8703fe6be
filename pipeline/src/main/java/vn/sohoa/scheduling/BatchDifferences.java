package vn.sohoa.scheduling;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.sohoa.access.AuditAction;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What does not add up in batches: declared against received (Thông tư 01/2023/TT-VPCP,
 * Điều 8), and files that could not be read. Each wants a person's decision.
 */
@Component
public class BatchDifferences {

    private final JdbcBatchDifferences differences;

    private final JdbcScanBatches batches;

    private final BatchAudit audit;

    private final TransactionOperations transaction;

    BatchDifferences(JdbcBatchDifferences differences, JdbcScanBatches batches, BatchAudit audit,
            TransactionOperations transaction) {
        this.differences = differences;
        this.batches = batches;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** Those of a batch, undecided ones first; the first hundred. */
    public List<Difference> of(ScanBatch batch) {
        return differences.of(batch.batch());
    }

    /** How many of each kind nobody has decided on, by code. */
    public Map<String, Integer> open(ScanBatch batch) {
        return differences.open(batch.batch());
    }

    /**
     * Notes one decision on all differences of a kind that are open. When none is left
     * open the batch is finished.
     * @param reason in words; not empty
     * @return how many there were
     */
    public int decideAll(ScanBatch batch, String code, Difference.Decision decision, String reason, String who) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a decision has a reason");
        }
        Integer decided = transaction.execute(status -> {
            int found = differences.decideAll(batch.batch(), code, decision, reason.strip(), who);
            if (found > 0) {
                audit.tell(AuditAction.BATCH_DECIDED, batch, who, decision.code() + " " + code + " " + found);
                finishIfNoneIsOpen(batch);
            }
            return found;
        });
        return (decided != null) ? decided : 0;
    }

    private void finishIfNoneIsOpen(ScanBatch batch) {
        if (batch.state() == ScanBatchState.DIFFERING && !differences.anyOpen(batch.batch())) {
            batches.move(batch.id(), ScanBatchState.FINISHED);
        }
    }

    /**
     * Notes a decision. When none is left open the batch is finished.
     * @param reason in words; not empty
     * @return false where there is no such difference
     */
    public boolean decide(ScanBatch batch, UUID difference, Difference.Decision decision, String reason, String who) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a decision has a reason");
        }
        return Boolean.TRUE.equals(transaction.execute(status -> {
            if (!differences.decide(batch.batch(), difference, decision, reason.strip(), who)) {
                return false;
            }
            audit.tell(AuditAction.BATCH_DECIDED, batch, who, decision.code());
            finishIfNoneIsOpen(batch);
            return true;
        }));
    }

    /**
     * Compares again, after a run.
     * @return whether nothing is left to decide
     */
    boolean lookAgain(ScanBatch batch) {
        differences.find(batch.batch());
        return !differences.anyOpen(batch.batch());
    }

}
