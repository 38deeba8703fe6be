package vn.sohoa.scheduling;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.sohoa.document.BatchId;
import vn.sohoa.document.Sha256;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FolderBatchesTests extends SchedulingTest {

    @Autowired
    JdbcScanBatches known;

    @Autowired
    Turns turns;

    @Autowired
    BatchDifferences differences;

    @Autowired
    Uploads uploads;

    @Autowired
    TransactionOperations transaction;

    @Test
    void whatWasDigitizedByCommandIsShownWithItsDifferences() {
        String clean = digitized("reconciled", "digitized");
        String damaged = digitized("reconciled", "digitized", "quarantined");
        String broken = digitized("failed", "digitized");
        String reading = digitized("open", "received");
        FolderBatches folders = new FolderBatches(known, turns, differences, transaction);
        folders.takeOver();
        folders.takeOver();

        assertThat(taken(clean).state()).isEqualTo(ScanBatchState.FINISHED);
        assertThat(taken(damaged).state()).isEqualTo(ScanBatchState.DIFFERING);
        assertThat(taken(damaged).progress().quarantined()).isOne();
        assertThat(differences.of(taken(damaged))).extracting(Difference::code).containsExactly("quarantined");
        assertThat(taken(broken).state()).isEqualTo(ScanBatchState.FAILED);
        assertThat(known.find(new BatchId(reading))).isEmpty();
    }

    @Test
    void nothingIsUploadedWhereNobodyWouldReadIt() {
        String name = digitized("reconciled", "digitized");
        new FolderBatches(known, turns, differences, transaction).takeOver();
        assertThatThrownBy(() -> uploads.announce(taken(name), "a.pdf", 1, new Sha256("0".repeat(64)), "lan"))
            .isInstanceOf(UploadRefusedException.class);
    }

    private ScanBatch taken(String name) {
        return known.find(new BatchId(name)).orElseThrow();
    }

    private String digitized(String state, String... files) {
        String name = "Lệnh " + UUID.randomUUID();
        jdbc.sql("insert into work.batch (name, office, folder, state) values (:name, :office, '/scans', :state)")
            .param("name", name)
            .param("office", HUGE.value())
            .param("state", state)
            .update();
        for (String file : files) {
            jdbc.sql(
                    """
                            insert into work.scan_file (id, batch, path, sha256, size, media_type, state, pages, problem_code)
                            values (gen_random_uuid(), :batch, :path, repeat('0', 64), 1, 'application/pdf', :state, 1, :problem)
                            """)
                .param("batch", name)
                .param("path", file + ".pdf")
                .param("state", file)
                .param("problem", file.equals("quarantined") ? "damaged_file" : null)
                .update();
        }
        return name;
    }

}
