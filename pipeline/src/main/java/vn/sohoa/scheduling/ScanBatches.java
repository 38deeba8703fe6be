package vn.sohoa.scheduling;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.sohoa.access.AuditAction;
import vn.sohoa.document.BatchId;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.office.OfficeRegistry;
import vn.sohoa.scheduling.ScanBatch.Source;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The batches that staff plan. */
@Component
public class ScanBatches {

    private final JdbcScanBatches batches;

    private final Spool spool;

    private final OfficeRegistry offices;

    private final BatchAudit audit;

    private final TransactionOperations transaction;

    ScanBatches(JdbcScanBatches batches, Spool spool, OfficeRegistry offices, BatchAudit audit,
            TransactionOperations transaction) {
        this.offices = offices;
        this.batches = batches;
        this.spool = spool;
        this.audit = audit;
        this.transaction = transaction;
    }

    /**
     * Plans a batch that files are uploaded to.
     * @param id made up by the form, so that sending it twice plans one batch
     * @throws NameTakenException where there is another batch of that name
     */
    public ScanBatch plan(UUID id, BatchPlan plan, String who) {
        return plan(id, plan, Source.UPLOAD, who);
    }

    ScanBatch plan(UUID id, BatchPlan plan, Source source, String who) {
        BatchId checked = new BatchId(plan.name());
        if (offices.find(plan.office()).isEmpty()) {
            throw new IllegalArgumentException("office " + plan.office() + " is not in the registry");
        }
        Path folder = spool.folder(id);
        try {
            transaction.executeWithoutResult(status -> {
                if (batches.create(id, plan, source, folder, who)) {
                    audit.tell(AuditAction.BATCH_PLANNED, get(id), who, source.name());
                }
            });
        }
        catch (DuplicateKeyException ex) {
            throw new NameTakenException(checked, ex);
        }
        return get(id);
    }

    public Optional<ScanBatch> find(UUID id) {
        return batches.find(id);
    }

    ScanBatch get(UUID id) {
        return find(id).orElseThrow();
    }

    /**
     * Batches of an office and those below it, newest first. Deleted ones only where
     * asked for.
     * @param reach null: all offices
     * @param after id of the last one seen; null: from the newest
     */
    public List<ScanBatch> list(@Nullable OfficeCode reach, @Nullable ScanBatchState state, @Nullable UUID after,
            int limit) {
        return batches.list(reach, state, (after != null) ? batches.find(after).orElse(null) : null, limit);
    }

    /**
     * Whether a batch was planned or delivered to the inbox, by these offices.
     * @param reach null: all offices
     */
    public boolean anyDelivered(@Nullable OfficeCode reach) {
        return batches.anyDelivered(reach);
    }

    /** There is another batch of that name. */
    public static final class NameTakenException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NameTakenException(BatchId name, Throwable cause) {
            super("there is a batch named " + name, cause);
        }

    }

}
