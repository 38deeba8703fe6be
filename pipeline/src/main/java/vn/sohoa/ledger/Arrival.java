package vn.sohoa.ledger;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.BatchId;
import vn.sohoa.document.ScanFileId;
import vn.sohoa.document.Sha256;

/**
 * A file found in a delivery.
 *
 * @param path inside the batch folder, forward slashes
 * @param sha256 null where it could not be read
 * @param size bytes
 * @param modifiedAt when it was last written; null where unknown
 */
public record Arrival(BatchId batch, String path, @Nullable Sha256 sha256, long size, @Nullable Instant modifiedAt,
        String mediaType) {

    public ScanFileId id() {
        return ScanFileId.of(batch, path);
    }
}
