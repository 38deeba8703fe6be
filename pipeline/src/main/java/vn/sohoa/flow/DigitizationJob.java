package vn.sohoa.flow;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import vn.sohoa.document.BatchId;
import vn.sohoa.document.ScanFile;
import vn.sohoa.filing.DigitizationOutcome;
import vn.sohoa.intake.Intake;
import vn.sohoa.intake.TakenOver;
import vn.sohoa.ledger.JdbcBatches;
import vn.sohoa.ledger.JdbcClaims;

import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.FlowBuilder;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.flow.Flow;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The job {@code digitization}: intake → digitize → reconcile; files are read while
 * intake still takes others over. Every step can be repeated, so a run that ended early
 * goes on where it stopped, and a batch that is run again does what is new.
 * <p>
 * The steps hold no database transaction while files are read; claims and filing bring
 * their own.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DigitizationSettings.class)
class DigitizationJob {

    static final String NAME = "digitization";

    static final String BATCH = "batch";

    private static final String SKIPPED = "skipped";

    @Bean
    Job digitization(JobRepository repository, Step intakeStep, Step digitizeStep, Step reconcileStep,
            RunningBatches running) {
        Flow workedThrough = new FlowBuilder<Flow>("workedThrough").split(new SimpleAsyncTaskExecutor("digitization-"))
            .add(new IntakeFlow(flow(intakeStep), running), flow(digitizeStep))
            .build();
        return new JobBuilder(NAME, repository).start(workedThrough).next(reconcileStep).build().build();
    }

    private static Flow flow(Step step) {
        return new FlowBuilder<Flow>(step.getName() + "Flow").start(step).build();
    }

    /** Folder → stored originals and their rows. */
    @Bean
    Step intakeStep(JobRepository repository, Intake intake, JdbcBatches batches, JdbcClaims claims,
            RunningBatches running) {
        return new StepBuilder("intake", repository).tasklet((contribution, context) -> {
            BatchId batch = batchOf(context);
            try {
                TakenOver takenOver = intake.takeOver(batches.get(batch), () -> running.isWanted(batch));
                jobContext(context).putInt(SKIPPED, takenOver.skipped());
                running.progressOf(batch).allTakenOver(claims.open(batch));
            }
            catch (RuntimeException | Error ex) {
                running.failed(batch, ex); // the files taken over so far are read in the
                                           // next run
                throw ex;
            }
            return RepeatStatus.FINISHED;
        }, noTransaction()).allowStartIfComplete(true).build();
    }

    /** Claimed scan files → filed papers, several files at a time. */
    @Bean
    Step digitizeStep(JobRepository repository, Step digitizeFilesStep, DigitizationSettings settings) {
        return new StepBuilder("digitize", repository).partitioner("digitizeFiles", workers())
            .step(digitizeFilesStep)
            .gridSize(settings.filesAtOnce())
            .taskExecutor(new SimpleAsyncTaskExecutor("digitize-"))
            .allowStartIfComplete(true)
            .build();
    }

    @Bean
    Step digitizeFilesStep(JobRepository repository, ItemReader<ScanFile> claimedScanFiles, FileDigitizer digitizer,
            RunningBatches running) {
        ItemProcessor<ScanFile, DigitizationOutcome> reading = digitizer::read;
        ItemWriter<DigitizationOutcome> filing = outcomes -> outcomes.forEach(outcome -> {
            DigitizationOutcome done = digitizer.file(outcome);
            running.progressOf(done.file().batch()).fileDone(done.file(), done);
        });
        return new StepBuilder("digitizeFiles", repository).<ScanFile, DigitizationOutcome>chunk(1)
            .transactionManager(noTransaction())
            .reader(claimedScanFiles)
            .processor(reading)
            .writer(filing)
            .allowStartIfComplete(true)
            .build();
    }

    @Bean
    @StepScope
    ClaimedScanFiles claimedScanFiles(JdbcClaims claims, RunningBatches running, InterruptedFiles interrupted,
            @Value("#{jobParameters['" + BATCH + "']}") String batch) {
        return new ClaimedScanFiles(claims, running, new BatchId(batch), interrupted.worker());
    }

    /**
     * Everything accounted for, or the job fails. A run that was interrupted has nothing
     * to account for yet.
     */
    @Bean
    Step reconcileStep(JobRepository repository, Reconciliation reconciliation, RunningBatches running) {
        return new StepBuilder("reconcile", repository).tasklet((contribution, context) -> {
            if (!running.isInterrupted(batchOf(context))) {
                reconciliation.reconcile(batchOf(context), jobContext(context).getInt(SKIPPED, 0));
            }
            return RepeatStatus.FINISHED;
        }, noTransaction()).allowStartIfComplete(true).build();
    }

    /** Workers need no share of the files: they claim one after the other. */
    private static Partitioner workers() {
        return size -> IntStream.range(0, size)
            .mapToObj(number -> "worker-" + number)
            .collect(Collectors.toMap(Function.identity(), name -> new ExecutionContext()));
    }

    private static BatchId batchOf(ChunkContext context) {
        return batchOf(context.getStepContext().getStepExecution().getJobParameters());
    }

    static BatchId batchOf(JobParameters parameters) {
        return new BatchId(String.valueOf(parameters.getString(BATCH)));
    }

    private static ExecutionContext jobContext(ChunkContext context) {
        return context.getStepContext().getStepExecution().getJobExecution().getExecutionContext();
    }

    private static PlatformTransactionManager noTransaction() {
        return new ResourcelessTransactionManager();
    }

}
