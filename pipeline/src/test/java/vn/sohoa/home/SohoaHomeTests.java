package vn.sohoa.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SohoaHomeTests {

    @TempDir
    Path folder = Path.of("");

    @Test
    void letsOneProcessInAndTellsTheSecondWhoWorksThere() {
        try (SohoaHome home = SohoaHome.enter(folder)) {
            assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> SohoaHome.enter(home.root()))
                .satisfies(ex -> assertThat(ex.problem().code()).isEqualTo(ProblemCode.HOME_IN_USE))
                .withMessageContaining("process " + ProcessHandle.current().pid());
        }
        SohoaHome.enter(folder).close();
    }

    @Test
    void aGuestComesInBesideTheOneWhoWorksThereAndLocksNobodyOut() {
        try (SohoaHome home = SohoaHome.enter(folder); SohoaHome guest = SohoaHome.enterOrVisit(folder)) {
            assertThat(guest.isVisited()).isTrue();
            assertThat(guest.root()).isEqualTo(home.root());
            assertThatExceptionOfType(ProblemException.class).as("its database does not run")
                .isThrownBy(() -> RunningPostgres.in(guest))
                .satisfies(ex -> assertThat(ex.problem().code()).isEqualTo(ProblemCode.HOME_IN_USE));
        }
        try (SohoaHome alone = SohoaHome.enterOrVisit(folder)) {
            assertThat(alone.isVisited()).isFalse();
        }
    }

    @Test
    void saysThatAFileCannotBeAHome() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> SohoaHome.enter(file))
            .satisfies(ex -> assertThat(ex.problem().code()).isEqualTo(ProblemCode.HOME_NOT_WRITABLE));
    }

    @Test
    void removesTheWorkingFilesOfAProcessThatDied() throws IOException {
        for (String left : List.of("tmp/intake-1.tmp", "work/3f/original", "work/3f/archival-copy-1.pdf")) {
            Path file = folder.resolve(left);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "a page of somebody's paper");
            Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
            Files.setLastModifiedTime(file.getParent(), FileTime.from(Instant.EPOCH));
        }
        Path ours = Files.writeString(folder.resolve("tmp/of-this-process.tmp"), "");

        SohoaHome.enter(folder).close();

        assertThat(folder.resolve("work")).isEmptyDirectory();
        try (Stream<Path> left = Files.list(folder.resolve("tmp"))) {
            assertThat(left).containsExactly(ours);
        }
    }

    @Test
    void leavesTheWorkingFilesOfTheProcessThatWorksThere() throws IOException {
        try (SohoaHome home = SohoaHome.enter(folder)) {
            Path file = Files.writeString(home.folder("work").resolve("original"), "");
            Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
            assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> SohoaHome.enter(folder));
            assertThat(file).exists();
        }
    }

    @Test
    void countsACrashReportOnce() throws IOException {
        try (SohoaHome home = SohoaHome.enter(folder)) {
            Files.writeString(home.crashFolder().resolve("hs_err_7.log"), "SIGSEGV");
            assertThat(home.takeCrashReports()).isEqualTo(1);
            assertThat(home.takeCrashReports()).isZero();
        }
    }

}
