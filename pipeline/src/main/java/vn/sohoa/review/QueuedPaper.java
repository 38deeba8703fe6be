package vn.sohoa.review;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.DocumentId;
import vn.sohoa.document.DocumentType;
import vn.sohoa.document.OfficeCode;

/**
 * A paper that waits for a person.
 *
 * @param handle what addresses show, made by chance
 * @param priority 1 most urgent to 9
 * @param dueAt null where nobody named a deadline
 * @param pages how many
 * @param claimedBy who has it at the moment; null: nobody
 */
public record QueuedPaper(UUID handle, DocumentId document, OfficeCode office, DocumentType type, ReviewReason reason,
        ReviewStage stage, int priority, @Nullable Instant dueAt, Instant openedAt, int pages,
        @Nullable String claimedBy) {

    public QueuePosition position() {
        return new QueuePosition(priority, dueAt, openedAt, handle);
    }
}
