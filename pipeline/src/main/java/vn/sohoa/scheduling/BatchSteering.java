package vn.sohoa.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;

import vn.sohoa.access.AuditAction;
import vn.sohoa.document.ScanFileId;
import vn.sohoa.ledger.JdbcScanFiles;
import vn.sohoa.scheduling.BatchPlan.DeclaredCounts;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Starts, pauses, resumes and cancels batches. Everything can be pressed twice: what is
 * so already stays so.
 */
@Component
public class BatchSteering {

    private final JdbcScanBatches batches;

    private final JdbcScanFiles files;

    private final Manifests manifests;

    private final BatchDifferences differences;

    private final BatchAudit audit;

    private final TransactionOperations transaction;

    BatchSteering(JdbcScanBatches batches, JdbcScanFiles files, Manifests manifests, BatchDifferences differences,
            BatchAudit audit, TransactionOperations transaction) {
        this.batches = batches;
        this.files = files;
        this.manifests = manifests;
        this.differences = differences;
        this.audit = audit;
        this.transaction = transaction;
    }

    /**
     * Lets a batch run.
     * @param startAt not before; null: at once
     * @return false where the batch cannot be started as it stands
     */
    public boolean start(ScanBatch batch, @Nullable Instant startAt, RunWindows windows, String who) {
        manifests.take(batch);
        return move(batch, ScanBatchState.WAITING, who, "start", () -> batches.schedule(batch.id(), startAt, windows));
    }

    /**
     * Gives a batch that was started other times to run. What is paused stays so; what
     * runs outside of its new times ends its turn.
     * @return false where it is not started, or over
     */
    public boolean reschedule(ScanBatch batch, @Nullable Instant startAt, RunWindows windows, String who) {
        return changed(batch, () -> batches.reschedule(batch.id(), startAt, windows), who, "reschedule");
    }

    /**
     * Makes a batch more or less urgent, and its papers in review with it.
     * @return false where it is deleted
     */
    public boolean urge(ScanBatch batch, Priority priority, @Nullable LocalDate deadline, String who) {
        return changed(batch, () -> batches.urge(batch.id(), priority, deadline), who, "urge");
    }

    private boolean changed(ScanBatch batch, BooleanSupplier change, String who, String what) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            boolean done = change.getAsBoolean();
            if (done) {
                audit.tell(AuditAction.BATCH_STEERED, batch, who, what);
            }
            return done;
        }));
    }

    public boolean pause(ScanBatch batch, String who) {
        return move(batch, ScanBatchState.PAUSED, who, "pause", () -> {
        });
    }

    public boolean resume(ScanBatch batch, String who) {
        return move(batch, ScanBatchState.WAITING, who, "resume", () -> {
        });
    }

    /** Stops it for good; what is filed stays filed. */
    public boolean cancel(ScanBatch batch, String who) {
        return move(batch, ScanBatchState.CANCELLED, who, "cancel", () -> {
        });
    }

    /** Has the files read again that could not be read, and the batch counted again. */
    public boolean retry(ScanBatch batch, String who) {
        manifests.take(batch);
        return move(batch, ScanBatchState.WAITING, who, "retry",
                () -> files.receiveQuarantinedAgain(batch.batch(), null));
    }

    /** The same for one file. */
    public boolean retry(ScanBatch batch, ScanFileId file, String who) {
        return move(batch, ScanBatchState.WAITING, who, "retry file",
                () -> files.receiveQuarantinedAgain(batch.batch(), file));
    }

    /** Corrects what the office declared, and compares again. */
    public void declare(ScanBatch batch, DeclaredCounts declared, String who) {
        transaction.executeWithoutResult(status -> {
            batches.declare(batch.id(), declared);
            audit.tell(AuditAction.BATCH_STEERED, batch, who, "declare");
            boolean compared = batch.state() == ScanBatchState.DIFFERING || batch.state() == ScanBatchState.FINISHED;
            if (compared && differences.lookAgain(batch) && batch.state() == ScanBatchState.DIFFERING) {
                batches.move(batch.id(), ScanBatchState.FINISHED);
            }
        });
    }

    private boolean move(ScanBatch batch, ScanBatchState to, String who, String what, Runnable also) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            boolean moved = batches.move(batch.id(), to);
            if (moved) {
                also.run();
                audit.tell(AuditAction.BATCH_STEERED, batch, who, what);
            }
            return moved || batches.find(batch.id()).filter(now -> now.state() == to).isPresent();
        }));
    }

}
