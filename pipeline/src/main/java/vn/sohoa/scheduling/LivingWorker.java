package vn.sohoa.scheduling;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A worker process.
 *
 * @param seenAt its last heartbeat
 * @param batch name of the batch it reads; null: it waits
 */
public record LivingWorker(String name, Instant startedAt, Instant seenAt, @Nullable String batch) {
}
