package vn.sohoa.document;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * One file of one batch. The same file of the same batch always gets the same id, so that
 * intake can be repeated.
 */
public record ScanFileId(UUID value) {

    /**
     * @param path the file's path inside the batch folder, with forward slashes
     */
    public static ScanFileId of(BatchId batch, String path) {
        return new ScanFileId(UUID.nameUUIDFromBytes((batch.value() + '\0' + path).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
