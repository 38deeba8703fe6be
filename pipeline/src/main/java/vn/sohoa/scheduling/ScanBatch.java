package vn.sohoa.scheduling;

import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.BatchId;

/**
 * A planned batch as it stands.
 *
 * @param id opaque, for addresses of pages
 * @param folder what it is taken from
 * @param startAt not before; null: at once
 * @param problem code of what ended it early
 */
public record ScanBatch(UUID id, BatchPlan plan, Source source, Path folder, ScanBatchState state,
        @Nullable Instant startAt, RunWindows windows, String createdBy, Instant createdAt, @Nullable String problem,
        Progress progress) {

    /** Where files come from. */
    public enum Source {

        /** Sent by a browser. */
        UPLOAD,
        /** Put into the watched folder. */
        INBOX,
        /** Read by command from a folder of its own, where nothing else is put. */
        FOLDER

    }

    /**
     * How far it is.
     *
     * @param done files that need no more work: digitized, in quarantine, or duplicates
     * @param turnAt when its last turn with a worker began
     * @param turnPages its pages at that time
     * @param worked whether a worker has it in hand, if only to finish the last files
     */
    public record Progress(int files, int done, int quarantined, int duplicates, int pages, @Nullable Instant turnAt,
            int turnPages, boolean worked) {
    }

    /** What the pipeline knows it as. */
    public BatchId batch() {
        return new BatchId(plan.name());
    }

    /** Whether files can be added to it here. */
    public boolean takesFiles() {
        return source != Source.FOLDER && state != ScanBatchState.CANCELLED && state != ScanBatchState.DELETED;
    }

    public boolean may(ScanBatchState to) {
        return ScanBatchMoves.isLegal(state, to);
    }
}
