package vn.sohoa.scheduling;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * The child process that reads batches for this one, which so never runs native code.
 * Started with the web server, watched, started again when it dies, ended with the web
 * server. The child ends by itself when the pipe to its standard input breaks: none is
 * left behind, however this process dies.
 */
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty("sohoa.worker.launcher")
class WorkerProcess implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(WorkerProcess.class);

    private static final Duration LOOK = Duration.ofMillis(500);

    private static final Duration LONGEST_DELAY = Duration.ofMinutes(5);

    /** A process that lived so long was not broken from the start. */
    private static final Duration SOUND = Duration.ofMinutes(1);

    /**
     * A machine may be so busy that starting takes longer than a worker may be silent;
     * ended each time it would never come to work.
     */
    private static final Duration LONGEST_START = Duration.ofMinutes(30);

    private final WorkerSettings settings;

    private final WorkerEnvironment environment;

    private final JdbcWorkers workers;

    /** How long the next worker may take until it is heard of; the watcher's alone. */
    private Duration start;

    private final CountDownLatch ending = new CountDownLatch(1);

    private final Thread watcher = Thread.ofPlatform().name("worker-watch").daemon().unstarted(this::watch);

    WorkerProcess(WorkerSettings settings, WorkerEnvironment environment, JdbcWorkers workers) {
        this.settings = settings;
        this.environment = environment;
        this.workers = workers;
        this.start = settings.silence();
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        watcher.start();
    }

    private void watch() {
        Duration delay = settings.restartDelay();
        try {
            while (ending.getCount() > 0) {
                Instant start = Instant.now();
                live();
                boolean sound = Duration.between(start, Instant.now()).compareTo(SOUND) > 0;
                delay = sound ? settings.restartDelay() : delay;
                if (ending.await(delay.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
                delay = min(delay.multipliedBy(2), LONGEST_DELAY);
            }
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    /** One life of a worker. */
    private void live() throws InterruptedException {
        String name = environment.newName();
        try {
            Process child = launch(name);
            int exit = await(child, name);
            log.info("The worker {} ended with exit code {}", name, exit);
        }
        catch (IOException ex) {
            log.error("The worker cannot be started", ex);
        }
        catch (DataAccessException ex) {
            log.warn("The worker {} cannot be watched", name, ex);
        }
    }

    private Process launch(String name) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(String.valueOf(settings.launcher()), "worker");
        builder.environment().putAll(environment.variables(name));
        Process child = builder.redirectErrorStream(true)
            .redirectOutput(Redirect.appendTo(environment.output().toFile()))
            .start();
        log.info("The worker {} is process {}", name, child.pid());
        return child;
    }

    /** Until it ends, is silent for too long, or all is to end. */
    private int await(Process child, String name) throws InterruptedException {
        try {
            Instant launched = Instant.now();
            while (child.isAlive()) {
                if (ending.await(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
                    return end(child);
                }
                if (isSilent(name, launched)) {
                    return child.destroyForcibly().waitFor();
                }
            }
            return child.waitFor();
        }
        finally {
            child.destroyForcibly().waitFor();
            workers.lost(name);
        }
    }

    private boolean isSilent(String name, Instant launched) {
        Optional<Instant> heard = workers.lastHeard(name);
        Duration silent = Duration.between(heard.filter(launched::isBefore).orElse(launched), Instant.now());
        if (heard.isPresent()) {
            start = settings.silence();
        }
        boolean tooLong = silent.compareTo(heard.isPresent() ? settings.silence() : start) > 0;
        if (tooLong) {
            log.warn("The worker {} is silent for {}; it is ended", name, silent);
            start = heard.isPresent() ? start : min(start.multipliedBy(2), LONGEST_START);
        }
        return tooLong;
    }

    /** The end of its input tells it to finish the files in hand. */
    private int end(Process child) throws InterruptedException {
        try {
            child.getOutputStream().close();
        }
        catch (IOException ex) {
            log.debug("The worker is gone already", ex);
        }
        if (!child.waitFor(settings.farewell().toMillis(), TimeUnit.MILLISECONDS)) {
            log.warn("The worker does not end; files in its hands are read again next time");
            child.destroyForcibly();
        }
        return child.waitFor();
    }

    @Override
    public void destroy() throws InterruptedException {
        ending.countDown();
        if (watcher.isAlive()) {
            watcher.join(settings.farewell().plusSeconds(5));
        }
    }

    private static Duration min(Duration a, Duration b) {
        return (a.compareTo(b) < 0) ? a : b;
    }

}
