package vn.sohoa.scheduling;

import java.util.List;
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

    /** Those of a batch, undecided ones first. */
    public List<Difference> of(ScanBatch batch) {
        return differences.of(batch.batch());
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
            if (batch.state() == ScanBatchState.DIFFERING && !differences.anyOpen(batch.batch())) {
                batches.move(batch.id(), ScanBatchState.FINISHED);
            }
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
