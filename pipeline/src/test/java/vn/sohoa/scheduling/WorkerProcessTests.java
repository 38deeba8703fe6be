package vn.sohoa.scheduling;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class WorkerProcessTests extends SchedulingTest {

    @TempDir
    Path folder = Path.of("");

    @Autowired
    WorkerEnvironment environment;

    @Autowired
    JdbcWorkers workers;

    /** A worker whose start takes ten times as long as a worker may be silent. */
    @Test
    void aWorkerThatStartsSlowlyIsGivenMoreTimeEachTime() throws Exception {
        Path begun = folder.resolve("begun");
        Path worker = Files.writeString(folder.resolve("slow-worker"), """
                #!/bin/sh
                echo begun >> %s
                sleep 4
                echo working >> %s
                exec sleep 60
                """.formatted(begun, begun));
        Files.setPosixFilePermissions(worker, PosixFilePermissions.fromString("rwxr-xr-x"));
        WorkerProcess process = new WorkerProcess(new WorkerSettings(worker, 20, Duration.ofSeconds(30),
                Duration.ofMillis(400), Duration.ofMillis(10), Duration.ofMillis(100), ""), environment, workers);
        process.start();
        try {
            for (int look = 0; look < 300 && !lines(begun).contains("working"); look++) {
                Thread.sleep(200);
            }
            assertThat(lines(begun)).contains("working").hasSizeBetween(3, 8);
        }
        finally {
            process.destroy();
        }
    }

    private static List<String> lines(Path file) throws Exception {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

}
