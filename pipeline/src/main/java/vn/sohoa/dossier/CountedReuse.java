package vn.sohoa.dossier;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A reuse that really happened, as against one that a flag tells of.
 *
 * @param component code of the component a record stood in for
 * @param record its id
 */
public record CountedReuse(@Nullable String component, UUID record, Instant reusedAt) {
}
