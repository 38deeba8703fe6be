package vn.sohoa.flow;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.UUID;

import vn.sohoa.document.BatchId;

/** Names for batches that were given none. */
final class BatchNames {

    private static final int LONGEST_FOLDER_NAME = 90;

    private BatchNames() {
    }

    /**
     * Folder name and 4 digits that tell folders of the same name apart; always the same
     * for the same folder.
     */
    static BatchId of(Path folder) {
        String name = String.valueOf(folder.getFileName());
        if (name.length() > LONGEST_FOLDER_NAME) {
            name = name.substring(0, LONGEST_FOLDER_NAME);
        }
        UUID hash = UUID.nameUUIDFromBytes(folder.toString().getBytes(StandardCharsets.UTF_8));
        return new BatchId(name + "-" + HexFormat.of().toHexDigits((short) hash.getMostSignificantBits()));
    }

}
