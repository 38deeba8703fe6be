package vn.sohoa.flow;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

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

    void started(BatchId batch, DigitizationProgress progress) {
        runs.put(batch, new Run(progress, new AtomicReference<>()));
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

    private record Run(DigitizationProgress progress, AtomicReference<@Nullable Throwable> failure) {
    }

}
