package vn.sohoa.scheduling;

import java.util.List;
import java.util.UUID;

import vn.sohoa.document.BatchId;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes over batches that were digitized by command, so that the console shows them with
 * what does not add up in them.
 */
@Component
@ConditionalOnWebApplication
class FolderBatches {

    private final JdbcScanBatches batches;

    private final Turns turns;

    private final BatchDifferences differences;

    private final TransactionOperations transaction;

    FolderBatches(JdbcScanBatches batches, Turns turns, BatchDifferences differences,
            TransactionOperations transaction) {
        this.batches = batches;
        this.turns = turns;
        this.differences = differences;
        this.transaction = transaction;
    }

    /** Each once; those that are still being read are left for the next start. */
    @EventListener(ApplicationReadyEvent.class)
    void takeOver() {
        List<BatchId> unplanned = batches.unplanned();
        unplanned.forEach(batch -> transaction.executeWithoutResult(status -> takeOver(batch)));
    }

    private void takeOver(BatchId name) {
        UUID id = UUID.randomUUID();
        if (batches.takeOver(id, name)) {
            turns.count(id);
            ScanBatch batch = batches.find(id).orElseThrow();
            if (batch.state() == ScanBatchState.FINISHED && !differences.lookAgain(batch)) {
                batches.differs(id);
            }
        }
    }

}
