package vn.sohoa.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server that outlived the process that started it, as after {@code kill -9}.
 */
final class OrphanedPostgres {

    private static final Logger log = LoggerFactory.getLogger(OrphanedPostgres.class);

    private OrphanedPostgres() {
    }

    /**
     * Stops the server that works on {@code data}, if there is one. Nobody else can have
     * use for it: the caller holds the lock of the folder.
     */
    static void stopIn(Path data) throws IOException {
        ProcessHandle.allProcesses().filter(process -> initializes(process, data)).forEach(OrphanedPostgres::kill);
        Path file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        List<String> lines = Files.readAllLines(file);
        // line 1: process id; line 2: data folder
        if (lines.size() < 2 || !Path.of(lines.get(1)).equals(data)) {
            return;
        }
        ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
            .filter(process -> process.info().command().orElse("").endsWith("postgres"))
            .ifPresent(OrphanedPostgres::stop);
    }

    private static boolean initializes(ProcessHandle process, Path data) {
        return process.info().command().orElse("").endsWith("/initdb")
                && List.of(process.info().arguments().orElse(new String[0])).contains(data.toString());
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    private static void stop(ProcessHandle process) {
        log.info("Stopping the PostgreSQL server {} that an earlier process left behind", process.pid());
        process.destroy();
        try {
            process.onExit().get(20, TimeUnit.SECONDS);
        }
        catch (TimeoutException ex) {
            kill(process);
        }
        catch (ExecutionException ex) {
            throw new IllegalStateException(ex);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ex);
        }
    }

}
