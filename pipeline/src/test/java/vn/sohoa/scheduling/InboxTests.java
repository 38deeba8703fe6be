package vn.sohoa.scheduling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.sohoa.document.BatchId;
import vn.sohoa.document.Sha256;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class InboxTests extends SchedulingTest {

    private static final String WHOLE = "%PDF-1.4\n% a scan\n%%EOF\n";

    private static int number;

    @Autowired
    Inbox inbox;

    @Autowired
    InboxFiles files;

    @Autowired
    JdbcScanBatches rows;

    private String name = "";

    private Path folder = Path.of("");

    @BeforeEach
    void newFolder() throws IOException {
        name = "Thùng " + ++number;
        folder = Files.createDirectories(inbox.folder().resolve("H41.12").resolve(name));
    }

    @Test
    void takesAFileWhenItHasStoppedGrowingAndIsWhole() throws Exception {
        Files.writeString(folder.resolve("a.pdf"), "%PDF-1.4\n");
        lookFor(Duration.ofMillis(600));
        assertThat(inbox.notices()).contains(new InboxNotice("H41.12/" + name, "growing"));
        Files.writeString(folder.resolve("a.pdf"), WHOLE, StandardOpenOption.APPEND);
        inbox.look();
        assertThat(batch().state()).as("just written").isEqualTo(ScanBatchState.OPEN);
        lookUntil(ScanBatchState.WAITING);
        assertThat(batch().folder().resolve("a.pdf")).hasContent("%PDF-1.4\n" + WHOLE);
        assertThat(folder.resolve("a.pdf")).as("nobody has stored it yet").exists();
    }

    @Test
    void movesAFileOnlyWhenItIsStored() throws Exception {
        Files.writeString(folder.resolve("a.pdf"), WHOLE);
        lookUntil(ScanBatchState.WAITING);
        store("a.pdf", WHOLE);
        inbox.look();
        assertThat(folder.resolve("a.pdf")).doesNotExist();
        assertThat(inbox.folder().resolve(".taken/H41.12").resolve(name).resolve("a.pdf")).hasContent(WHOLE);
    }

    @Test
    void aFileThatStaysBrokenIsTakenInTheEndSoThatSomebodyIsTold() throws Exception {
        Files.writeString(folder.resolve("torn.pdf"), "%PDF-1.4\n");
        lookUntil(ScanBatchState.WAITING);
        assertThat(batch().folder().resolve("torn.pdf")).exists();
    }

    @Test
    void waitsForWhatTheManifestNames() throws Exception {
        Files.writeString(folder.resolve("manifest.csv"), "file,sheets\na.pdf,1\nb.pdf,1\n");
        Files.writeString(folder.resolve("a.pdf"), WHOLE);
        while (takenFiles() < 2) {
            lookFor(Duration.ofMillis(50));
        }
        assertThat(batch().state()).isEqualTo(ScanBatchState.OPEN);
        assertThat(inbox.notices()).contains(new InboxNotice("H41.12/" + name, "incomplete"));
        Files.writeString(folder.resolve("b.pdf"), WHOLE + "b");
        lookUntil(ScanBatchState.WAITING);
        assertThat(jdbc.sql("select count(*) from work.manifest_line where batch = :batch")
            .param("batch", name)
            .query(Integer.class)
            .single()).isEqualTo(2);
    }

    @Test
    void readsWhatCameLateToo() throws Exception {
        Files.writeString(folder.resolve("a.pdf"), WHOLE);
        lookUntil(ScanBatchState.WAITING);
        store("a.pdf", WHOLE);
        while (batch().state() == ScanBatchState.WAITING) {
            worker.worksOn(WORKER);
        }
        lookFor(Duration.ofMillis(300));
        assertThat(batch().state()).isEqualTo(ScanBatchState.FINISHED);
        Files.writeString(folder.resolve("late.pdf"), WHOLE + "late");
        lookUntil(ScanBatchState.WAITING);
    }

    @Test
    void knowsAfterARestartWhatItTook() throws Exception {
        Files.writeString(folder.resolve("a.pdf"), WHOLE);
        lookUntil(ScanBatchState.WAITING);
        String takenAt = takenAt();
        InboxFiles restarted = new InboxFiles(new JdbcInboxFiles(jdbc), spool,
                new InboxSettings(null, true, Duration.ofSeconds(1), Duration.ZERO, Duration.ZERO));
        restarted.look(batch(), folder, InboxFiles.in(folder));
        assertThat(takenAt()).isEqualTo(takenAt);
    }

    @Autowired
    Spool spool;

    @Test
    void aShareThatVanishesForAWhileIsWaitedFor() throws Exception {
        Files.writeString(folder.resolve("a.pdf"), WHOLE);
        Files.writeString(folder.resolve("b.pdf"), WHOLE + "b");
        inbox.look();
        Path away = Files.move(inbox.folder(), inbox.folder().resolveSibling("away"));
        lookFor(Duration.ofMillis(600));
        assertThat(inbox.notices()).containsExactly(new InboxNotice("", "unreadable"));
        assertThat(batch().state()).isEqualTo(ScanBatchState.OPEN);

        Files.move(away, inbox.folder());
        lookUntil(ScanBatchState.WAITING);
        assertThat(takenFiles()).isEqualTo(2);
        assertThat(batch().folder().resolve("a.pdf")).hasContent(WHOLE);
        assertThat(batch().folder().resolve("b.pdf")).hasContent(WHOLE + "b");
    }

    @Test
    void saysWhichOfficeItDoesNotKnow() throws Exception {
        Files.createDirectories(inbox.folder().resolve("nowhere/batch"));
        inbox.look();
        assertThat(inbox.notices()).contains(new InboxNotice("nowhere", "unknown_office"));
    }

    private String takenAt() {
        return jdbc.sql("select taken_at::text from work.inbox_file where scan_batch = :id")
            .param("id", batch().id())
            .query(String.class)
            .single();
    }

    private ScanBatch batch() {
        return rows.find(new BatchId(name)).orElseThrow();
    }

    /** As intake does: a row stands for a stored original. */
    private void store(String path, String content) {
        jdbc.sql("""
                insert into work.scan_file (id, batch, path, sha256, size, media_type, state)
                values (:id, :batch, :path, :sha256, 1, 'application/pdf', 'digitized')
                """)
            .param("id", UUID.randomUUID())
            .param("batch", name)
            .param("path", path)
            .param("sha256", Sha256.of(content.getBytes(java.nio.charset.StandardCharsets.UTF_8)).value())
            .update();
    }

    private int takenFiles() {
        return jdbc
            .sql("select count(*) from work.inbox_file join work.scan_batch on id = scan_batch where batch = :name")
            .param("name", name)
            .query(Integer.class)
            .single();
    }

    private void lookUntil(ScanBatchState state) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        do {
            lookFor(Duration.ofMillis(50));
            assertThat(System.nanoTime()).as(inbox.notices().toString()).isLessThan(end);
        }
        while (rows.find(new BatchId(name)).filter(batch -> batch.state() == state).isEmpty());
    }

    private void lookFor(Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            inbox.look();
            Thread.sleep(50);
        }
    }

}
