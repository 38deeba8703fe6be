package vn.sohoa.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import picocli.CommandLine.Command;

import vn.sohoa.scheduling.Worker;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code sohoa worker}: reads batches for the {@code sohoa serve} that started it, which
 * tells it by the environment where database and store are. Ends when its standard input
 * does: then that process wants it to, or is dead.
 */
@Command(name = "worker", mixinStandardHelpOptions = true, versionProvider = Version.class, hidden = true)
final class WorkerCommand implements Callable<Integer> {

    /** What the files in hand may take once the end is asked for. */
    private static final Duration FAREWELL = Duration.ofSeconds(60);

    private final Application application;

    private final CountDownLatch ended = new CountDownLatch(1);

    WorkerCommand(Application application) {
        this.application = application;
    }

    @Override
    public Integer call() throws InterruptedException {
        Home.requireWritable();
        String name = Objects.requireNonNullElseGet(System.getenv(Worker.NAME_VARIABLE),
                () -> "process " + ProcessHandle.current().pid());
        try (ConfigurableApplicationContext context = application.work(Map.of())) {
            Worker worker = context.getBean(Worker.class);
            Thread.ofPlatform().daemon().name("parent-watch").start(() -> endWithInput(worker));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> endSoon(worker), "farewell"));
            worker.work(name);
        }
        finally {
            ended.countDown();
        }
        return ExitCode.DONE;
    }

    private void endWithInput(Worker worker) {
        try {
            System.in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        catch (IOException ex) {
            // broken as good as ended
        }
        endSoon(worker);
        Runtime.getRuntime().halt(ExitCode.FAILED);
    }

    private void endSoon(Worker worker) {
        worker.end();
        try {
            ended.await(FAREWELL.toSeconds(), TimeUnit.SECONDS);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

}
