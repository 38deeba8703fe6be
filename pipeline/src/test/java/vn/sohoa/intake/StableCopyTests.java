package vn.sohoa.intake;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StableCopyTests {

    @TempDir
    Path folder = Path.of("");

    @Test
    void copiesWhatLiesStill() throws IOException {
        Path file = Files.writeString(folder.resolve("scan.pdf"), "content");
        StableCopy copy = StableCopy.of(file, folder, 100, Duration.ZERO);
        assertThat(copy.file()).hasSameBinaryContentAs(file);
        assertThat(copy.size()).isEqualTo(7);
    }

    @Test
    void refusesWhatIsStillBeingWritten() throws Exception {
        // Large enough that the copy takes longer than a scheduler's time slice.
        Path file = Files.write(folder.resolve("scan.pdf"), new byte[64 * 1024 * 1024]);
        Thread scanner = Thread.ofPlatform().start(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                append(file);
            }
        });
        try {
            while (Files.size(file) == 64 * 1024 * 1024) {
                Thread.onSpinWait();
            }
            assertProblem(file, Integer.MAX_VALUE, ProblemCode.FILE_CHANGED);
        }
        finally {
            scanner.interrupt();
            scanner.join();
        }
    }

    @Test
    void waitsUntilAFileIsOldEnough() throws IOException {
        Path file = Files.writeString(folder.resolve("scan.pdf"), "content");
        long start = System.nanoTime();
        StableCopy.of(file, folder, 100, Duration.ofMillis(400));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(200));
    }

    @Test
    void refusesWhatIsEmptyTooLargeOrGone() throws IOException {
        assertProblem(Files.createFile(folder.resolve("empty.pdf")), 100, ProblemCode.EMPTY_FILE);
        assertProblem(Files.writeString(folder.resolve("large.pdf"), "content"), 6, ProblemCode.FILE_TOO_LARGE);
        assertProblem(folder.resolve("gone.pdf"), 100, ProblemCode.FILE_UNREADABLE);
        assertProblem(folder, 100, ProblemCode.FILE_UNREADABLE);
    }

    @Test
    void leavesTheLastRoomOfADiskAlone() throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace();
        Path sparse = folder.resolve("huge.pdf");
        try (RandomAccessFile file = new RandomAccessFile(sparse.toFile(), "rw")) {
            file.setLength(free - 50 * 1024 * 1024); // takes no room itself
        }
        assertProblem(sparse, Long.MAX_VALUE, ProblemCode.DISK_FULL);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).as("no copy stays").containsExactly(sparse);
        }
    }

    private void assertProblem(Path file, long maxSize, ProblemCode code) {
        assertThatExceptionOfType(ProblemException.class)
            .isThrownBy(() -> StableCopy.of(file, folder, maxSize, Duration.ZERO))
            .satisfies(ex -> assertThat(ex.problem().code()).isEqualTo(code));
    }

    private static void append(Path file) {
        try {
            Files.writeString(file, "more", StandardOpenOption.APPEND);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
