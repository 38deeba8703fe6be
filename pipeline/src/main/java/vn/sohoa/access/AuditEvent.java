package vn.sohoa.access;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.BatchId;
import vn.sohoa.document.DocumentId;
import vn.sohoa.document.ScanFileId;

/**
 * Something that somebody did.
 *
 * @param detail counts and codes; never personal data
 */
public record AuditEvent(AuditAction action, BatchId batch, @Nullable ScanFileId file, @Nullable DocumentId document,
        @Nullable String detail) {

    public static AuditEvent ofBatch(AuditAction action, BatchId batch, String detail) {
        return new AuditEvent(action, batch, null, null, detail);
    }

    public static AuditEvent ofFile(AuditAction action, BatchId batch, ScanFileId file, @Nullable String detail) {
        return new AuditEvent(action, batch, file, null, detail);
    }

    public static AuditEvent ofDocument(AuditAction action, BatchId batch, ScanFileId file, DocumentId document,
            String detail) {
        return new AuditEvent(action, batch, file, document, detail);
    }
}
