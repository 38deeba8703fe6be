package vn.sohoa.flow;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.BatchId;

import org.springframework.stereotype.Component;

/**
 * The batches this process works on: who is to be told of their progress, and what ended
 * a run early. (The failures of a partition do not come back through Spring Batch.)
 */
@Component
class RunningBatches {

    private final Map<BatchId, Run> runs = new ConcurrentHashMap<>();

    /**
     * @param leave is asked whether the run goes on
     */
    void started(BatchId batch, DigitizationProgress progress, RunLeave leave) {
        runs.put(batch, new Run(progress, leave, new AtomicBoolean(), new AtomicBoolean(), new AtomicReference<>()));
    }

    /** Whether one more file may be read; once it may not, the run is interrupted. */
    boolean goesOn(BatchId batch) {
        Run run = runs.get(batch);
        return run == null || !run.interrupted().get() && run.asks(RunLeave::forOneMore);
    }

    /**
     * Whether files are still to be taken over. A turn that is over is no reason to stop:
     * the files are there for the next.
     */
    boolean isWanted(BatchId batch) {
        Run run = runs.get(batch);
        return run == null || run.failure().get() == null && run.asks(RunLeave::toGoOn);
    }

    /** Whether the run was told to end before its batch. */
    boolean isInterrupted(BatchId batch) {
        Run run = runs.get(batch);
        return run != null && run.interrupted().get();
    }

    /** Notes that no more files will come in this run. */
    void allTakenOver(BatchId batch) {
        Run run = runs.get(batch);
        if (run != null) {
            run.takenOver().set(true);
        }
    }

    /** Whether intake may still bring files. */
    boolean filesMayCome(BatchId batch) {
        Run run = runs.get(batch);
        return run != null && !run.takenOver().get();
    }

    void ended(BatchId batch) {
        runs.remove(batch);
    }

    DigitizationProgress progressOf(BatchId batch) {
        Run run = runs.get(batch);
        return (run != null) ? run.progress() : DigitizationProgress.SILENT;
    }

    /** Notes what ends a run; the first one counts. */
    void failed(BatchId batch, Throwable failure) {
        Run run = runs.get(batch);
        if (run != null) {
            run.failure().compareAndSet(null, failure);
        }
    }

    Optional<Throwable> failureOf(BatchId batch) {
        return Optional.ofNullable(runs.get(batch)).map(run -> run.failure().get());
    }

    private record Run(DigitizationProgress progress, RunLeave leave, AtomicBoolean interrupted,
            AtomicBoolean takenOver, AtomicReference<@Nullable Throwable> failure) {

        private boolean asks(Function<RunLeave, BooleanSupplier> question) {
            boolean granted = question.apply(leave).getAsBoolean();
            if (!granted) {
                interrupted.set(true);
            }
            return granted;
        }
    }

}
