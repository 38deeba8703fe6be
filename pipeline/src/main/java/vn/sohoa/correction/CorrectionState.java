package vn.sohoa.correction;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Where a report stands.
 *
 * @param state open, accepted or declined
 * @param decidedAt null while it is open
 */
public record CorrectionState(UUID id, String state, Instant reportedAt, @Nullable Instant decidedAt) {
}
