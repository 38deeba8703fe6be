package vn.sohoa.exchange;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Where a delivery stands.
 *
 * @param state waiting, delivered or dead
 * @param problem status_500, connection_failed, timed_out or address_refused, at the last
 * try
 */
public record DeliveryState(UUID id, String state, int attempts, @Nullable Instant triedAt, @Nullable String problem,
        Change change) {
}
