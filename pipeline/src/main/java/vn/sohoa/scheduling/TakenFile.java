package vn.sohoa.scheduling;

import java.time.Instant;

import vn.sohoa.document.Sha256;

/** A file of the inbox as it was when it was copied. */
record TakenFile(long size, Instant modifiedAt, Sha256 sha256) {

    boolean looksLike(long otherSize, Instant otherModifiedAt) {
        return size == otherSize && modifiedAt.equals(otherModifiedAt);
    }
}
