package vn.sohoa.ledger;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.Sha256;

/** A file as it was when it was taken over. */
public record KnownFile(@Nullable Sha256 sha256, long size, @Nullable Instant modifiedAt) {

    /** Whether a file with this size and time has not been written since. */
    public boolean looksLike(long otherSize, Instant otherModifiedAt) {
        return sha256 != null && size == otherSize && otherModifiedAt.equals(modifiedAt);
    }
}
