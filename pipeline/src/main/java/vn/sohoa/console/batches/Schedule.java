package vn.sohoa.console.batches;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.sohoa.scheduling.RunWindows;
import vn.sohoa.scheduling.ScanBatch;

/**
 * When a batch may run, as its form says it.
 *
 * @param at local time from which on; empty: from now on
 * @param window {@code always}, {@code nights}, {@code weekends}, {@code nights_weekends}
 * or {@code cron}
 * @param cron the expression, where the window is none of the usual ones
 */
record Schedule(String at, String window, String cron) {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final Map<String, RunWindows> USUAL = Map.of("always", RunWindows.ALWAYS, "nights",
            RunWindows.NIGHTS, "weekends", RunWindows.WEEKENDS, "nights_weekends", RunWindows.NIGHTS_AND_WEEKENDS);

    static Schedule of(ScanBatch batch) {
        String at = (batch.startAt() != null)
                ? LocalDateTime.ofInstant(batch.startAt(), VIETNAM).truncatedTo(ChronoUnit.MINUTES).toString() : "";
        return USUAL.entrySet()
            .stream()
            .filter(usual -> usual.getValue().equals(batch.windows()))
            .findFirst()
            .map(usual -> new Schedule(at, usual.getKey(), ""))
            .orElseGet(() -> new Schedule(at, "cron", String.join("; ", batch.windows().expressions())));
    }

    /**
     * @throws DateTimeException where that is no time
     */
    @Nullable Instant startAt() {
        return at.isEmpty() ? null : LocalDateTime.parse(at).atZone(VIETNAM).toInstant();
    }

    /**
     * @throws IllegalArgumentException where the expression means nothing
     */
    RunWindows windows() {
        if (!window.equals("cron")) {
            return USUAL.getOrDefault(window, RunWindows.ALWAYS);
        }
        return new RunWindows(List.of(cron.split(";", -1)).stream().map(String::strip).toList());
    }

    /** Whether nothing keeps the batch from running at once. */
    boolean isNow() {
        return at.isEmpty() && window.equals("always");
    }
}
