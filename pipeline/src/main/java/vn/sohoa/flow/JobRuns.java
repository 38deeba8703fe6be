package vn.sohoa.flow;

import org.jspecify.annotations.Nullable;

import vn.sohoa.ledger.Batch;
import vn.sohoa.ledger.JdbcBatches;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.stereotype.Component;

/** Starts the job for a batch, or goes on with a run of it that ended early. */
@Component
class JobRuns {

    /** Set by Spring Batch on recovery, and inherited by the next execution. */
    private static final String RECOVERED = "batch.recovered";

    private final JobOperator operator;

    private final JobRepository repository;

    private final Job digitization;

    private final JdbcBatches batches;

    JobRuns(JobOperator operator, JobRepository repository, Job digitization, JdbcBatches batches) {
        this.operator = operator;
        this.repository = repository;
        this.digitization = digitization;
        this.batches = batches;
    }

    /** Runs to the end. Nobody else may run the batch meanwhile. */
    JobExecution run(Batch batch) {
        JobExecution last = repository.getLastJobExecution(DigitizationJob.NAME, parameters(batch, batch.run()));
        int run = batch.run();
        if (last != null && last.getStatus().isRunning()) {
            recover(last);
            last = repository.getLastJobExecution(DigitizationJob.NAME, parameters(batch, batch.run()));
        }
        if (last != null) {
            settle(last);
        }
        if (last != null && isOver(last)) {
            run = batches.nextRun(batch.id());
        }
        try {
            return operator.start(digitization, parameters(batch, run));
        }
        catch (JobExecutionException ex) {
            throw new DigitizationFailedException("the job cannot be started", ex);
        }
    }

    private static boolean isOver(@Nullable JobExecution execution) {
        return execution != null
                && (execution.getStatus() == BatchStatus.COMPLETED || execution.getStatus() == BatchStatus.ABANDONED);
    }

    /** The process that ran it is dead. */
    private void recover(JobExecution execution) {
        execution.getExecutionContext().remove(RECOVERED);
        operator.recover(execution);
    }

    /**
     * Where the database was lost the end of a step may not have been noted. Nobody runs
     * it any more, and every step can be repeated.
     */
    private void settle(JobExecution execution) {
        execution.getStepExecutions().stream().filter(step -> isOpen(step.getStatus())).forEach(step -> {
            step.setStatus(BatchStatus.FAILED);
            repository.update(step);
        });
        if (isOpen(execution.getStatus())) {
            execution.setStatus(BatchStatus.FAILED);
            repository.update(execution);
        }
    }

    private static boolean isOpen(BatchStatus status) {
        return status.isRunning() || status == BatchStatus.UNKNOWN;
    }

    private static JobParameters parameters(Batch batch, int run) {
        return new JobParametersBuilder().addString(DigitizationJob.BATCH, batch.id().value())
            .addLong("run", (long) run)
            .toJobParameters();
    }

}
