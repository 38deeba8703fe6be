package vn.sohoa.identity;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.CitizenId;

/**
 * A number and the citizen it belongs to, or is said to.
 *
 * @param proposedBy who proposed what was decided last, or waits
 * @param decidedBy somebody else; null while it waits
 */
public record AliasLink(UUID id, Alias alias, CitizenId citizen, Evidence evidence, LinkState state, String proposedBy,
        @Nullable String decidedBy, Instant changedAt) {
}
