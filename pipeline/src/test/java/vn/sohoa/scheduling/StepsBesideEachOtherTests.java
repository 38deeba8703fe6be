package vn.sohoa.scheduling;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Files are read while others are taken over: two steps of one job at the same time. */
class StepsBesideEachOtherTests extends SchedulingTest {

    private static final int AT_ONCE = 8;

    @Autowired
    JobRepository jobs;

    @Test
    void stepsThatBeginAtTheSameTimeDoNotEndTheirRun() throws Exception {
        JobParameters parameters = new JobParameters();
        JobExecution run = jobs.createJobExecution(jobs.createJobInstance("test " + UUID.randomUUID(), parameters),
                parameters, new ExecutionContext());
        CountDownLatch start = new CountDownLatch(1);
        List<Future<StepExecution>> steps = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int i = 0; i < AT_ONCE * 10; i++) {
                String name = "step " + i;
                steps.add(threads.submit(() -> {
                    start.await();
                    return jobs.createStepExecution(name, run);
                }));
            }
            start.countDown();
            for (Future<StepExecution> step : steps) {
                assertThat(step.get().getId()).isPositive();
            }
        }
    }

}
