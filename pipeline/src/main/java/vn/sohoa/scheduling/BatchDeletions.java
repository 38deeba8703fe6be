package vn.sohoa.scheduling;

import java.util.Optional;
import java.util.UUID;

import vn.sohoa.access.AuditAction;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Deleting a batch takes a reason and a second person. Only batches go that were never
 * read or were cancelled before anything of them was filed; what is filed is revoked
 * record by record, and stays known.
 */
@Component
public class BatchDeletions {

    private final JdbcDeletionRequests requests;

    private final JdbcScanBatches batches;

    private final Spool spool;

    private final BatchAudit audit;

    private final TransactionOperations transaction;

    BatchDeletions(JdbcDeletionRequests requests, JdbcScanBatches batches, Spool spool, BatchAudit audit,
            TransactionOperations transaction) {
        this.requests = requests;
        this.batches = batches;
        this.spool = spool;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** Whether the batch can be deleted as it stands. */
    public boolean isPossible(ScanBatch batch) {
        return batch.may(ScanBatchState.DELETED) && !requests.anythingFiled(batch.batch());
    }

    /** The request that waits for a decision. */
    public Optional<DeletionRequest> open(ScanBatch batch) {
        return requests.open(batch.id());
    }

    /**
     * @param id made up by the form
     * @param reason in words; not empty
     */
    public void request(UUID id, ScanBatch batch, String reason, String who) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a request for deletion has a reason");
        }
        transaction.executeWithoutResult(status -> {
            if (requests.add(id, batch.id(), reason.strip(), who)) {
                audit.tell(AuditAction.BATCH_DELETION, batch, who, "requested");
            }
        });
    }

    /**
     * Decides as a second person.
     * @return what came of it
     */
    public Outcome decide(ScanBatch batch, boolean granted, String who) {
        Outcome outcome = transaction.execute(status -> {
            Optional<DeletionRequest> request = requests.open(batch.id());
            if (request.isEmpty()) {
                return Outcome.NO_REQUEST;
            }
            if (request.get().requestedBy().equals(who)) {
                return Outcome.SAME_PERSON;
            }
            if (granted && (!isPossible(batch) || !batches.move(batch.id(), ScanBatchState.DELETED))) {
                return Outcome.IMPOSSIBLE;
            }
            requests.decide(request.get().id(), granted, who);
            audit.tell(AuditAction.BATCH_DELETION, batch, who, granted ? "granted" : "refused");
            return granted ? Outcome.DELETED : Outcome.REFUSED;
        });
        if (outcome == Outcome.DELETED) {
            spool.remove(batch.id());
        }
        return outcome;
    }

    /** What a decision came to. */
    public enum Outcome {

        DELETED, REFUSED, NO_REQUEST,
        /** Whoever asks does not decide. */
        SAME_PERSON,
        /** It is being read, or papers of it are filed. */
        IMPOSSIBLE

    }

}
