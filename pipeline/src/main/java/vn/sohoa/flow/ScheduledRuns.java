package vn.sohoa.flow;

import java.util.Optional;

import vn.sohoa.document.ScanFile;
import vn.sohoa.filing.DigitizationOutcome;
import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;
import vn.sohoa.scheduling.BatchRun;
import vn.sohoa.scheduling.ScanBatch;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Runs planned batches for a worker. */
@Component
class ScheduledRuns implements BatchRun {

    private final Digitizations digitizations;

    ScheduledRuns(Digitizations digitizations) {
        this.digitizations = digitizations;
    }

    @Override
    public Result run(ScanBatch batch, Leave leave, Runnable fileDone) {
        DigitizationRequest request = new DigitizationRequest(batch.folder(), batch.plan().office(), batch.batch(),
                null);
        try {
            Optional<BatchOutcome> outcome = digitizations.run(request, new Telling(fileDone),
                    new RunLeave(leave::forOneMore, leave::toGoOn));
            return outcome.map(counted -> counted.addsUp() ? Result.ADDS_UP : Result.DIFFERS)
                .orElse(Result.INTERRUPTED);
        }
        catch (BatchInUseException ex) {
            throw new BatchBusyException(ex);
        }
        catch (DigitizationFailedException | DataAccessException | TransactionException ex) {
            if (Failures.lostDatabase(ex)) {
                throw new ProblemException(ProblemCode.DATABASE_UNAVAILABLE, "the run lost its database", ex);
            }
            throw ex;
        }
    }

    private record Telling(Runnable listener) implements DigitizationProgress {

        @Override
        public void allTakenOver(int left) {
            listener.run();
        }

        @Override
        public void fileDone(ScanFile file, DigitizationOutcome outcome) {
            listener.run();
        }

    }

}
