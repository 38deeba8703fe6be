package vn.sohoa.progress;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.DocumentType;
import vn.sohoa.document.OfficeCode;

/**
 * A file or paper that a figure counts.
 *
 * @param path of the file in its batch
 * @param type null: it is a file
 * @param state of the file or paper, as the database writes it
 * @param problem why a file is in quarantine
 * @param scanBatch id of its planned batch; null: nobody planned it
 * @param record whether the warehouse has a record of it
 * @param review handle of the paper in the queue of reviews; null: it waits for nobody
 * @param at what it is listed by: when it came, or since when it stands where it stands
 */
public record ListedItem(UUID id, OfficeCode office, String batch, String path, @Nullable DocumentType type,
        String state, @Nullable String problem, @Nullable UUID scanBatch, boolean record, @Nullable UUID review,
        Instant at) {
}
