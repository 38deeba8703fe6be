package vn.sohoa.scheduling;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Where workers get batches from. Workers of other machines will ask through it too. */
interface Turns {

    /** The batch whose turn it is, leased to the worker; empty where none is due. */
    Optional<ScanBatch> next(String worker);

    /**
     * Whether the batch is still the worker's, not paused or cancelled, and within its
     * windows.
     */
    boolean isWanted(UUID batch, String worker);

    /** Whether another batch could have a turn now. */
    boolean othersWait(UUID batch);

    /** Brings the batch's progress figures up to date. */
    void count(UUID batch);

    /**
     * Ends a turn. A batch that somebody paused or cancelled meanwhile stays so.
     * @param problem code of what ended it early
     * @param rest how long it is left alone; null: not at all
     */
    void end(UUID batch, String worker, ScanBatchState to, @Nullable String problem, @Nullable Duration rest);

    /** Says that the worker lives and keeps its batch. */
    void beat(String worker, @Nullable UUID batch);

    /** The worker ends. */
    void farewell(String worker);

}
