package vn.sohoa.endtoend;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code sohoa serve} and its worker process. */
class WorkerIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    Path folder = Path.of("");

    @Test
    void aWorkerThatDiesIsReplacedAndNoneOutlivesItsServer() throws Exception {
        CommandLine server = CommandLine.start(folder.resolve("home"), "serve", "--port", aFreePort());
        try {
            server.awaitSaying("http://localhost");
            ProcessHandle first = awaitWorker(server, null);
            first.destroyForcibly();
            ProcessHandle second = awaitWorker(server, first);
            assertThat(second.info().commandLine().orElse("")).doesNotContain("password", "SECRET", "jdbc:");

            server.kill();
            second.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            assertThat(second.isAlive()).isFalse();
        }
        finally {
            server.kill();
        }
    }

    private static ProcessHandle awaitWorker(CommandLine server, @org.jspecify.annotations.Nullable ProcessHandle other)
            throws InterruptedException {
        long start = System.nanoTime();
        while (System.nanoTime() - start < PATIENCE.toNanos()) {
            List<ProcessHandle> workers = server.workers().stream().filter(worker -> !worker.equals(other)).toList();
            if (!workers.isEmpty()) {
                return workers.getFirst();
            }
            Thread.sleep(200);
        }
        throw new AssertionError("no worker: " + server.complaints());
    }

    private static String aFreePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return Integer.toString(socket.getLocalPort());
        }
    }

}
