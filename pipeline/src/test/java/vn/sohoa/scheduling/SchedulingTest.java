package vn.sohoa.scheduling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;

import vn.sohoa.Sohoa;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.scheduling.BatchPlan.DeclaredCounts;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Scheduling on real PostgreSQL; the runs of batches are pretended. */
@SpringBootTest(classes = Sohoa.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@Import(SchedulingTest.Pretended.class)
abstract class SchedulingTest {

    static final String WORKER = "worker 1";

    static final OfficeCode HUGE = new OfficeCode("H41.12");

    static final OfficeCode SMALL = new OfficeCode("H26");

    private static int number;

    @Autowired
    ScanBatches batches;

    @Autowired
    BatchSteering steering;

    @Autowired
    Worker worker;

    @Autowired
    PretendedRun run;

    @Autowired
    JdbcClient jdbc;

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry registry) throws IOException {
        Path home = Files.createTempDirectory("sohoa-scheduling").toRealPath();
        registry.add("sohoa.home", home::toString);
        registry.add("sohoa.postgres-binaries", () -> "target/postgres-bin");
        registry.add("sohoa.inbox.quiet", () -> "150ms");
        registry.add("sohoa.inbox.patience", () -> "2s");
        registry.add("sohoa.upload.max-piece", () -> "10B");
        registry.add("sohoa.upload.max-file-size", () -> "1KB");
        registry.add("logging.threshold.console", () -> "warn");
    }

    @BeforeEach
    void nothingIsDue() {
        jdbc.sql("update work.scan_batch set state = 'finished', problem_code = null, leased_until = null").update();
        jdbc.sql("delete from work.office_turn").update();
        run.forget();
    }

    ScanBatch planned(OfficeCode office, Priority priority) {
        return batches.plan(UUID.randomUUID(), plan(office, priority), "lan");
    }

    static BatchPlan plan(OfficeCode office, Priority priority) {
        return new BatchPlan("Lô " + ++number, office, null, null, priority, null, DeclaredCounts.NONE);
    }

    ScanBatch started(OfficeCode office, Priority priority, int files) {
        ScanBatch batch = planned(office, priority);
        run.files(batch, files);
        steering.start(batch, null, RunWindows.ALWAYS, "lan");
        return batch;
    }

    ScanBatchState stateOf(ScanBatch batch) {
        return batches.get(batch.id()).state();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Pretended {

        @Bean
        @Primary
        PretendedRun pretendedRun() {
            return new PretendedRun();
        }

    }

}
