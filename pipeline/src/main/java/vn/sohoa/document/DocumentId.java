package vn.sohoa.document;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * One paper found in a scan file. The same paper of the same file always gets the same
 * id, so filing can be repeated.
 */
public record DocumentId(UUID value) {

    /**
     * @param firstPage number of the paper's first page in the file, from 1
     */
    public static DocumentId of(ScanFileId file, int firstPage) {
        return new DocumentId(UUID.nameUUIDFromBytes((file + "#" + firstPage).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
