package vn.sohoa.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.sohoa.document.ProblemException;
import vn.sohoa.ledger.Batch;
import vn.sohoa.ledger.JdbcBatches;
import vn.sohoa.ledger.JdbcLedger;
import vn.sohoa.ledger.LedgerEntry;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.stereotype.Component;

/** Digitizes batches. */
@Component
public class Digitizations {

    private static final Logger log = LoggerFactory.getLogger(Digitizations.class);

    private final Deliveries deliveries;

    private final JdbcBatchLock lock;

    private final InterruptedFiles interrupted;

    private final JobRuns jobRuns;

    private final RunningBatches running;

    private final JdbcBatches batches;

    private final JdbcLedger ledger;

    Digitizations(Deliveries deliveries, JdbcBatchLock lock, InterruptedFiles interrupted, JobRuns jobRuns,
            RunningBatches running, JdbcBatches batches, JdbcLedger ledger) {
        this.deliveries = deliveries;
        this.lock = lock;
        this.interrupted = interrupted;
        this.jobRuns = jobRuns;
        this.running = running;
        this.batches = batches;
        this.ledger = ledger;
    }

    /**
     * Digitizes a folder to its end. Run again, it goes on where it stopped, or does what
     * is new.
     * @return the counted batch; it may not add up
     * @throws UnusableRequestException where the request cannot be meant
     * @throws ProblemException where the installation, the store or the database is at
     * fault
     * @throws DigitizationFailedException where the run ended early for another reason
     */
    public BatchOutcome run(DigitizationRequest request, DigitizationProgress progress) {
        return run(request, progress, RunLeave.ALWAYS).orElseThrow();
    }

    /**
     * Digitizes a folder for as long as {@code goesOn} says; otherwise as
     * {@link #run(DigitizationRequest, DigitizationProgress)}.
     * @return the counted batch; empty where the run ended before the batch
     */
    public Optional<BatchOutcome> run(DigitizationRequest request, DigitizationProgress progress,
            BooleanSupplier goesOn) {
        return run(request, progress, new RunLeave(goesOn, goesOn));
    }

    /**
     * Digitizes a folder for as long as it may; otherwise as
     * {@link #run(DigitizationRequest, DigitizationProgress)}.
     * @param leave the files in hand are finished when it says no
     * @return the counted batch; empty where the run ended before the batch
     */
    Optional<BatchOutcome> run(DigitizationRequest request, DigitizationProgress progress, RunLeave leave) {
        Batch batch = deliveries.open(request);
        AtomicReference<Optional<BatchOutcome>> outcome = new AtomicReference<>(Optional.empty());
        lock.holding(batch.id(), () -> {
            running.started(batch.id(), progress, leave);
            try {
                outcome.set(runAlone(batch));
            }
            finally {
                running.ended(batch.id());
            }
        });
        return outcome.get();
    }

    private Optional<BatchOutcome> runAlone(Batch batch) {
        long start = System.nanoTime();
        interrupted.takeBack(batch.id());
        JobExecution execution = jobRuns.run(batch);
        double seconds = Math.round((System.nanoTime() - start) / 1e8) / 10.0;
        boolean completed = execution.getStatus() == BatchStatus.COMPLETED;
        if (completed && running.isInterrupted(batch.id())) {
            return Optional.empty();
        }
        batches.finished(batch.id(), completed, seconds);
        if (!completed) {
            failUnlessCounted(batch, execution);
        }
        LedgerEntry entry = ledger.find(batch.id()).orElseThrow();
        log.info("Batch {} of {} in {} s: {} files, {} digitized, {} in quarantine, {} duplicates; adds up: {}",
                batch.id(), batch.office(), seconds, entry.received(), entry.digitized(), entry.quarantined(),
                entry.duplicates(), entry.addsUp());
        return Optional.of(new BatchOutcome(batch.id(), batch.office(), entry, seconds));
    }

    private void failUnlessCounted(Batch batch, JobExecution execution) {
        List<Throwable> failures = new ArrayList<>(execution.getAllFailureExceptions());
        running.failureOf(batch.id()).ifPresent(failures::addFirst);
        if (failures.stream().anyMatch(Reconciliation.DoesNotAddUpException.class::isInstance)) {
            return;
        }
        for (Throwable failure : failures) {
            if (failure instanceof ProblemException problem) {
                throw problem;
            }
        }
        // what else went wrong once the database was gone says less
        Throwable cause = failures.stream()
            .filter(Failures::lostDatabase)
            .findFirst()
            .orElse(failures.isEmpty() ? null : failures.getFirst());
        throw new DigitizationFailedException("the run of " + batch.id() + " ended early", cause);
    }

}
