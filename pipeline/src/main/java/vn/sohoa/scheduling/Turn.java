package vn.sohoa.scheduling;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One turn of a batch with a worker: over after so many files if others wait, and at once
 * if nobody wants the batch read any more.
 */
class Turn implements BatchRun.Leave {

    private static final long PROGRESS_PAUSE = Duration.ofSeconds(1).toNanos();

    private final Turns turns;

    private final ScanBatch batch;

    private final String worker;

    private final int quota;

    private final AtomicBoolean ended = new AtomicBoolean();

    private final AtomicInteger taken = new AtomicInteger();

    private final AtomicLong counted = new AtomicLong(System.nanoTime() - PROGRESS_PAUSE);

    Turn(Turns turns, ScanBatch batch, String worker, int normalQuota) {
        this.turns = turns;
        this.batch = batch;
        this.worker = worker;
        this.quota = Math.max(1, normalQuota * batch.plan().priority().weight() / Priority.NORMAL.weight());
    }

    UUID batch() {
        return batch.id();
    }

    @Override
    public boolean toGoOn() {
        return !ended.get() && turns.isWanted(batch.id(), worker);
    }

    @Override
    public boolean forOneMore() {
        if (!toGoOn()) {
            return false;
        }
        return taken.getAndIncrement() < quota || !turns.othersWait(batch.id());
    }

    /** Whoever wants the worker to end asks for no more files. */
    void endSoon() {
        ended.set(true);
    }

    /** Keeps the progress figures fresh, once a second at most. */
    void fileDone() {
        long last = counted.get();
        long now = System.nanoTime();
        if (now - last >= PROGRESS_PAUSE && counted.compareAndSet(last, now)) {
            turns.count(batch.id());
        }
    }

}
