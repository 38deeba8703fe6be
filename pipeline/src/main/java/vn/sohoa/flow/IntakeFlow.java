package vn.sohoa.flow;

import java.util.Collection;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.BatchId;

import org.springframework.batch.core.job.flow.Flow;
import org.springframework.batch.core.job.flow.FlowExecution;
import org.springframework.batch.core.job.flow.FlowExecutionException;
import org.springframework.batch.core.job.flow.FlowExecutor;
import org.springframework.batch.core.job.flow.State;

/**
 * Intake, beside which files are read. However it ends, even where its step never began
 * because the database was away, those who read learn that no more files come.
 */
class IntakeFlow implements Flow {

    private final Flow intake;

    private final RunningBatches running;

    IntakeFlow(Flow intake, RunningBatches running) {
        this.intake = intake;
        this.running = running;
    }

    @Override
    public FlowExecution start(FlowExecutor executor) throws FlowExecutionException {
        try {
            return intake.start(executor);
        }
        finally {
            running.allTakenOver(DigitizationJob.batchOf(executor.getJobExecution().getJobParameters()));
        }
    }

    @Override
    public FlowExecution resume(String state, FlowExecutor executor) throws FlowExecutionException {
        return intake.resume(state, executor);
    }

    @Override
    public String getName() {
        return intake.getName();
    }

    @Override
    public @Nullable State getState(String name) {
        return intake.getState(name);
    }

    @Override
    public Collection<State> getStates() {
        return intake.getStates();
    }

}
