package vn.sohoa.scheduling;

import java.time.Instant;
import java.util.UUID;

/** Somebody asks that a batch and its files go. */
public record DeletionRequest(UUID id, UUID batch, String batchName, String reason, String requestedBy,
        Instant requestedAt) {
}
