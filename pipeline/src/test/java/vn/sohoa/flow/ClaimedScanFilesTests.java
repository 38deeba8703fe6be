package vn.sohoa.flow;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.sohoa.document.ScanFile;
import vn.sohoa.intake.Intake;
import vn.sohoa.ledger.JdbcBatches;
import vn.sohoa.ledger.JdbcClaims;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Files are handed to workers while intake still goes on. */
class ClaimedScanFilesTests extends IntegrationTest {

    @Autowired
    JdbcClaims claims;

    @Autowired
    RunningBatches running;

    @Autowired
    Intake intake;

    @Autowired
    Deliveries deliveries;

    @Autowired
    JdbcBatches batches;

    private final AtomicInteger asked = new AtomicInteger();

    @BeforeEach
    void start() {
        deliver("a.pdf");
        deliveries.open(new DigitizationRequest(folder, null, batch, null));
        running.started(batch, DigitizationProgress.SILENT,
                new RunLeave(() -> asked.incrementAndGet() > 0, () -> true));
    }

    @AfterEach
    void end() {
        running.ended(batch);
    }

    @Test
    void waitsForWhatIntakeMayStillBring() throws Exception {
        CompletableFuture<@Nullable ScanFile> read = read();
        intake.takeOver(batches.get(batch), () -> true);

        assertThat(read.get(30, TimeUnit.SECONDS)).extracting(ScanFile::path).isEqualTo("a.pdf");
        assertThat(asked).as("leave is asked once a file, however long it is waited for").hasValue(1);
    }

    @Test
    void endsWhenNothingIsLeftAndNothingMayCome() throws Exception {
        CompletableFuture<@Nullable ScanFile> read = read();
        running.allTakenOver(batch);

        assertThat(read.get(30, TimeUnit.SECONDS)).isNull();
    }

    @Test
    void endsWhenIntakeFails() throws Exception {
        CompletableFuture<@Nullable ScanFile> read = read();
        running.failed(batch, new IllegalStateException("the store is gone"));

        assertThat(read.get(30, TimeUnit.SECONDS)).isNull();
    }

    private CompletableFuture<@Nullable ScanFile> read() {
        ClaimedScanFiles files = new ClaimedScanFiles(claims, running, batch, "here");
        return CompletableFuture.supplyAsync(() -> {
            try {
                return files.read();
            }
            catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        });
    }

}
