package vn.sohoa.scheduling;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;
import vn.sohoa.document.ProblemKind;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Reads batches, one turn after the other, until it is told to end. */
@Component
public class Worker {

    /** Environment variable with the name of a worker process. */
    public static final String NAME_VARIABLE = "SOHOA_WORKER";

    private static final Logger log = LoggerFactory.getLogger(Worker.class);

    private static final Duration IDLE = Duration.ofSeconds(1);

    private static final Duration REST_AFTER_TROUBLE = Duration.ofMinutes(1);

    private final Turns turns;

    private final BatchRun run;

    private final BatchDifferences differences;

    private final WorkerSettings settings;

    private volatile boolean ending;

    private volatile @Nullable Turn current;

    Worker(Turns turns, BatchRun run, BatchDifferences differences, WorkerSettings settings) {
        this.turns = turns;
        this.run = run;
        this.differences = differences;
        this.settings = settings;
    }

    /**
     * Works until {@link #end()}; the files then in hand are finished.
     * @param name of this process, never used before
     */
    public void work(String name) throws InterruptedException {
        try (ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor()) {
            ScheduledFuture<?> beats = heart.scheduleWithFixedDelay(() -> beat(name), 0,
                    Math.max(100, settings.lease().toMillis() / 10), TimeUnit.MILLISECONDS);
            while (!ending) {
                if (!worksOn(name)) {
                    Thread.sleep(IDLE);
                }
            }
            beats.cancel(true);
            heart.shutdownNow();
        }
        turns.farewell(name);
    }

    /** Asks for an end soon. */
    public void end() {
        ending = true;
        Turn turn = current;
        if (turn != null) {
            turn.endSoon();
        }
    }

    /** Gives one batch its turn; tells whether there was one. */
    boolean worksOn(String name) {
        try {
            Optional<ScanBatch> batch = turns.next(name);
            batch.ifPresent(next -> giveTurn(next, name));
            return batch.isPresent();
        }
        catch (DataAccessException | TransactionException ex) {
            log.warn("The database does not answer; the worker tries again", ex);
            return false;
        }
    }

    private void giveTurn(ScanBatch batch, String name) {
        Turn turn = new Turn(turns, batch, name, settings.turnFiles());
        current = turn;
        if (ending) {
            turn.endSoon();
        }
        try {
            BatchRun.Result result = run.run(batch, turn, turn::fileDone);
            turns.end(batch.id(), name, stateAfter(batch, result), null, null);
        }
        catch (BatchRun.BatchBusyException ex) {
            turns.end(batch.id(), name, ScanBatchState.WAITING, null, REST_AFTER_TROUBLE);
        }
        catch (ProblemException ex) {
            boolean mayPass = ex.problem().code().kind() == ProblemKind.TEMPORARY;
            log.error("The run of {} ended early", batch.batch(), ex);
            turns.end(batch.id(), name, mayPass ? ScanBatchState.WAITING : ScanBatchState.FAILED,
                    ex.problem().code().code(), mayPass ? REST_AFTER_TROUBLE : null);
        }
        catch (TransientDataAccessException | RecoverableDataAccessException | DataAccessResourceFailureException
                | TransactionException ex) {
            log.error("The run of {} lost the database", batch.batch(), ex);
            turns.end(batch.id(), name, ScanBatchState.WAITING, ProblemCode.DATABASE_UNAVAILABLE.code(),
                    REST_AFTER_TROUBLE);
        }
        catch (RuntimeException ex) {
            log.error("The run of {} ended early", batch.batch(), ex);
            turns.end(batch.id(), name, ScanBatchState.FAILED, "unexpected_failure", null);
        }
        finally {
            current = null;
        }
    }

    private ScanBatchState stateAfter(ScanBatch batch, BatchRun.Result result) {
        return switch (result) {
            case INTERRUPTED -> ScanBatchState.WAITING;
            case ADDS_UP, DIFFERS -> differences.lookAgain(batch) ? ScanBatchState.FINISHED : ScanBatchState.DIFFERING;
        };
    }

    private void beat(String name) {
        try {
            Turn turn = current;
            turns.beat(name, (turn != null) ? turn.batch() : null);
        }
        catch (RuntimeException ex) {
            log.warn("The heartbeat of {} is not heard", name, ex);
        }
    }

}
