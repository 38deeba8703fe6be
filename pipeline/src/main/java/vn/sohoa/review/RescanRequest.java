package vn.sohoa.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.BatchId;
import vn.sohoa.document.DocumentId;
import vn.sohoa.document.DocumentType;
import vn.sohoa.document.OfficeCode;

/**
 * A paper that an office is asked to scan again.
 *
 * @param type null where the paper is no longer known
 * @param path of the scan file in its batch
 * @param pages numbers in the scan file
 * @param note in words; null: none
 */
public record RescanRequest(UUID id, DocumentId document, @Nullable DocumentType type, BatchId batch, OfficeCode office,
        String path, List<Integer> pages, RescanReason reason, @Nullable String note, String requestedBy,
        Instant requestedAt) {

    public RescanRequest {
        pages = List.copyOf(pages);
    }
}
