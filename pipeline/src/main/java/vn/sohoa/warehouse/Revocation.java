package vn.sohoa.warehouse;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.DocumentId;

/**
 * That a paper is no longer good, or is said to be.
 *
 * @param day the first on which it is not
 * @param reason in words of who proposed it
 * @param proposedBy who proposed what was decided last, or waits
 * @param decidedBy somebody else; null while it waits
 */
public record Revocation(DocumentId document, LocalDate day, String reason, RevocationState state, String proposedBy,
        @Nullable String decidedBy, Instant changedAt) {

    /** Leaves the reason out: people write names into it. */
    @Override
    public String toString() {
        return document + " " + state;
    }
}
