package vn.sohoa.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The process being told to end, as by Ctrl-C or at the end of a service. The work has a
 * while to finish the files in hand, then is told more firmly.
 */
final class Interruption implements AutoCloseable {

    private static final Duration FAREWELL = Duration.ofSeconds(20);

    private static final Duration LAST_FAREWELL = Duration.ofSeconds(60);

    private final AtomicBoolean asked = new AtomicBoolean();

    private final CountDownLatch ended = new CountDownLatch(1);

    private final Runnable told;

    private final Duration farewell;

    private final Thread hook = new Thread(this::arrive, "interruption");

    private volatile Runnable firmly = () -> {
    };

    private Interruption(Runnable told, Duration farewell) {
        this.told = told;
        this.farewell = farewell;
    }

    /**
     * @param told is called when it comes
     */
    static Interruption awaited(Runnable told) {
        Interruption interruption = new Interruption(told, FAREWELL);
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    /** One that comes only when {@link #arrive()} is called. */
    static Interruption of(Runnable told, Duration farewell) {
        return new Interruption(told, farewell);
    }

    /** What is done where the files in hand take longer than a while. */
    void thenFirmly(Runnable action) {
        firmly = action;
    }

    /** Whether the work may go on. */
    boolean none() {
        return !asked.get();
    }

    void arrive() {
        asked.set(true);
        told.run();
        if (!endedWithin(farewell)) {
            firmly.run();
            endedWithin(LAST_FAREWELL);
        }
    }

    private boolean endedWithin(Duration patience) {
        try {
            return ended.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** The work has ended. */
    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
        catch (IllegalStateException ex) {
            // the process is ending already
        }
    }

}
