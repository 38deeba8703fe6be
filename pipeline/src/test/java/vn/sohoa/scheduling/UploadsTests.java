package vn.sohoa.scheduling;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;
import vn.sohoa.document.Sha256;
import vn.sohoa.home.SohoaHome;
import vn.sohoa.scheduling.UploadRefusedException.Reason;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

class UploadsTests extends SchedulingTest {

    private static final String TEXT = "twenty-five bytes of text";

    @Autowired
    Uploads uploads;

    @Autowired
    JdbcUploads rows;

    @Autowired
    JdbcScanBatches scanBatches;

    @Autowired
    Spool spool;

    @Autowired
    UploadSettings settings;

    @Autowired
    SohoaHome home;

    @Test
    void aFileAppearsWhenItsLastPieceIsThereAndRight() throws IOException {
        ScanBatch batch = planned(HUGE, Priority.NORMAL);
        Upload upload = announce(batch, "sub/a.pdf", TEXT);
        upload = send(batch, upload, 0, TEXT.substring(0, 10));
        assertThat(batch.folder().resolve("sub/a.pdf")).doesNotExist();
        assertThat(upload.received()).isEqualTo(10);
        upload = send(batch, upload, 10, TEXT.substring(10, 20));
        upload = send(batch, upload, 20, TEXT.substring(20));
        assertThat(upload.complete()).isTrue();
        assertThat(Files.readString(batch.folder().resolve("sub/a.pdf"))).isEqualTo(TEXT);
    }

    @Test
    void aFileThatBrokeOffGoesOnWhereItStopped() {
        ScanBatch batch = planned(HUGE, Priority.NORMAL);
        send(batch, announce(batch, "a.pdf", TEXT), 0, TEXT.substring(0, 7));
        Upload again = announce(batch, "a.pdf", TEXT);
        assertThat(again.received()).isEqualTo(7);
        assertThatExceptionOfType(UploadRefusedException.class)
            .isThrownBy(() -> send(batch, again, 0, TEXT.substring(0, 7)))
            .returns(Reason.WRONG_OFFSET, UploadRefusedException::reason);
    }

    @Test
    void aFullDiskIsToldAndNothingIsHalfStored() {
        ScanBatch batch = planned(HUGE, Priority.NORMAL);
        Upload begun = send(batch, announce(batch, "a.pdf", TEXT), 0, TEXT.substring(0, 10));
        UploadSettings crowded = new UploadSettings(DataSize.ofGigabytes(2), 100, DataSize.ofBytes(10),
                DataSize.ofTerabytes(1_000_000));
        Uploads full = new Uploads(rows, scanBatches, new Spool(home, crowded), crowded);

        assertThatExceptionOfType(ProblemException.class)
            .isThrownBy(() -> full.append(batch, begun, 10, piece(TEXT.substring(10, 20))))
            .returns(ProblemCode.DISK_FULL, ex -> ex.problem().code());
        assertThatExceptionOfType(ProblemException.class)
            .isThrownBy(() -> full.announce(batch, "b.pdf", 5, sha256("other"), "lan"))
            .returns(ProblemCode.DISK_FULL, ex -> ex.problem().code());

        assertThat(uploads.of(batch)).extracting(Upload::path, Upload::received).containsExactly(tuple("a.pdf", 10L));
        assertThat(batch.folder().resolve("a.pdf")).doesNotExist();
    }

    @Test
    void aRestartWhileUploadingLosesNothing() throws IOException {
        ScanBatch batch = planned(HUGE, Priority.NORMAL);
        send(batch, announce(batch, "a.pdf", TEXT), 0, TEXT.substring(0, 10));
        Uploads restarted = new Uploads(rows, scanBatches, spool, settings);
        Upload upload = restarted.announce(batch, "a.pdf", TEXT.length(), sha256(TEXT), "lan");
        assertThat(upload.received()).isEqualTo(10);
        restarted.append(batch, upload, 10, piece(TEXT.substring(10, 20)));
        restarted.append(batch, upload, 20, piece(TEXT.substring(20)));
        assertThat(Files.readString(batch.folder().resolve("a.pdf"))).isEqualTo(TEXT);
    }

    @Test
    void aRestartAfterTheLastPieceButBeforeItWasNotedMakesNoSecondFile() throws IOException {
        ScanBatch batch = planned(HUGE, Priority.NORMAL);
        whole(batch, "a.pdf", TEXT);
        jdbc.sql("update work.upload set state = 'open', completed_at = null where scan_batch = :batch")
            .param("batch", batch.id())
            .update();
        whole(batch, "a.pdf", TEXT);
        assertThat(uploads.of(batch)).extracting(Upload::path, Upload::complete).containsExactly(tuple("a.pdf", true));
        assertThat(Files.readString(batch.folder().resolve("a.pdf"))).isEqualTo(TEXT);
    }

    @Test
    void theSameFileTwiceIsThereOnce() throws IOException {
        ScanBatch batch = planned(HUGE, Priority.NORMAL);
        whole(batch, "a.pdf", TEXT);
        assertThat(announce(batch, "a.pdf", TEXT).complete()).isTrue();
        assertThat(uploads.counts(batch)).isEqualTo(new UploadCounts(1, 0));
        whole(batch, "a.pdf", "another scan of that name");
        assertThat(announce(batch, "a.pdf", "another scan of that name").complete()).isTrue();
        assertThat(uploads.of(batch)).extracting(Upload::path).containsExactly("a (2).pdf", "a.pdf");
        assertThat(Files.readString(batch.folder().resolve("a.pdf"))).isEqualTo(TEXT);
    }

    @Test
    void whatIsNotWhatWasAnnouncedIsForgotten() {
        ScanBatch batch = planned(HUGE, Priority.NORMAL);
        Upload upload = uploads.announce(batch, "a.pdf", 4, Sha256.of("true".getBytes(StandardCharsets.UTF_8)), "lan");
        assertThatExceptionOfType(UploadRefusedException.class).isThrownBy(() -> send(batch, upload, 0, "fake"))
            .returns(Reason.CHECKSUM, UploadRefusedException::reason);
        assertThat(batch.folder().resolve("a.pdf")).doesNotExist();
        assertThat(send(batch, upload, 0, "true").complete()).isTrue();
    }

    @Test
    void refusesWhatIsTooLargeOrEmptyOrForAClosedBatch() {
        ScanBatch batch = planned(HUGE, Priority.NORMAL);
        Sha256 any = Sha256.of(new byte[0]);
        assertThat(reason(() -> uploads.announce(batch, "a.pdf", 1025, any, "lan"))).isEqualTo(Reason.TOO_LARGE);
        assertThat(reason(() -> uploads.announce(batch, "a.pdf", 0, any, "lan"))).isEqualTo(Reason.EMPTY);
        Upload upload = announce(batch, "a.pdf", TEXT);
        assertThat(reason(() -> send(batch, upload, 0, TEXT))).as("a piece has 10 bytes").isEqualTo(Reason.TOO_LARGE);
        steering.cancel(batch, "lan");
        assertThat(reason(() -> announce(batch, "b.pdf", TEXT))).isEqualTo(Reason.CLOSED);
    }

    @Test
    void planningTwiceWithOneFormPlansOnce() {
        UUID id = UUID.randomUUID();
        BatchPlan plan = plan(HUGE, Priority.NORMAL);
        assertThat(batches.plan(id, plan, "lan")).isEqualTo(batches.plan(id, plan, "lan"));
        assertThatExceptionOfType(ScanBatches.NameTakenException.class)
            .isThrownBy(() -> batches.plan(UUID.randomUUID(), plan, "lan"));
    }

    private static Reason reason(org.assertj.core.api.ThrowableAssert.ThrowingCallable refused) {
        return org.assertj.core.api.Assertions.catchThrowableOfType(UploadRefusedException.class, refused).reason();
    }

    private void whole(ScanBatch batch, String name, String text) {
        Upload upload = announce(batch, name, text);
        while (!upload.complete()) {
            int from = (int) upload.received();
            upload = send(batch, upload, from, text.substring(from, Math.min(text.length(), from + 10)));
        }
    }

    private Upload announce(ScanBatch batch, String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return uploads.announce(batch, name, bytes.length, Sha256.of(bytes), "lan");
    }

    private static InputStream piece(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Sha256 sha256(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private Upload send(ScanBatch batch, Upload upload, long offset, String piece) {
        return uploads.append(batch, upload, offset, new ByteArrayInputStream(piece.getBytes(StandardCharsets.UTF_8)));
    }

}
