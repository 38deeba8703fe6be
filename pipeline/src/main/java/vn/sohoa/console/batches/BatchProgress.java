package vn.sohoa.console.batches;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import org.jspecify.annotations.Nullable;

import vn.sohoa.scheduling.ScanBatch;
import vn.sohoa.scheduling.ScanBatchState;

/**
 * How far a batch is, for people.
 *
 * @param pagesPerSecond in the turn that goes on; null where none does
 * @param left time until its end at this speed; null where nobody can tell
 * @param waitsFor {@code time}, {@code window} or {@code turn}; null where it does not
 * wait
 * @param until when it may run; null where it may
 */
record BatchProgress(ScanBatch batch, @Nullable Double pagesPerSecond, @Nullable Duration left,
        @Nullable String waitsFor, @Nullable Instant until) {

    private static final double SHORTEST = 3;

    static BatchProgress of(ScanBatch batch, Instant now) {
        Double rate = rate(batch, now);
        return new BatchProgress(batch, rate, left(batch, rate), waitsFor(batch, now), until(batch, now));
    }

    /** Files that need more work. */
    public int waiting() {
        return batch.progress().files() - batch.progress().done();
    }

    private static @Nullable Double rate(ScanBatch batch, Instant now) {
        Instant since = batch.progress().turnAt();
        if (batch.state() != ScanBatchState.RUNNING || since == null) {
            return null;
        }
        double seconds = Duration.between(since, now).toMillis() / 1000.0;
        return (seconds < SHORTEST) ? null : (batch.progress().pages() - batch.progress().turnPages()) / seconds;
    }

    private static @Nullable Duration left(ScanBatch batch, @Nullable Double rate) {
        int read = batch.progress().done() - batch.progress().duplicates() - batch.progress().quarantined();
        if (rate == null || rate <= 0 || read <= 0) {
            return null;
        }
        double pagesOfFile = (double) batch.progress().pages() / read;
        double pagesLeft = (batch.progress().files() - batch.progress().done()) * pagesOfFile;
        return Duration.ofSeconds(Math.round(pagesLeft / rate));
    }

    private static @Nullable String waitsFor(ScanBatch batch, Instant now) {
        if (batch.state() != ScanBatchState.WAITING) {
            return null;
        }
        if (batch.startAt() != null && batch.startAt().isAfter(now)) {
            return "time";
        }
        return (until(batch, now) != null) ? "window" : "turn";
    }

    private static @Nullable Instant until(ScanBatch batch, Instant now) {
        Instant from = (batch.startAt() != null && batch.startAt().isAfter(now)) ? batch.startAt() : now;
        Instant opening = batch.windows()
            .nextOpening(ZonedDateTime.ofInstant(from, ZoneId.of("Asia/Ho_Chi_Minh")))
            .map(ZonedDateTime::toInstant)
            .orElse(null);
        return (opening != null && opening.isAfter(now)) ? opening : null;
    }
}
