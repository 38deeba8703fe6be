package vn.sohoa.access;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.BatchId;
import vn.sohoa.document.CitizenId;
import vn.sohoa.document.DocumentId;
import vn.sohoa.document.FieldKey;
import vn.sohoa.document.ScanFileId;

/**
 * Something that somebody did.
 *
 * @param inquiry who asked and what for; null where the machine did it by itself
 * @param citizen whose data was asked for
 * @param fields that were shown
 * @param result what became of it, where somebody asked
 * @param detail counts and codes; never personal data
 */
public record AuditEvent(AuditAction action, @Nullable BatchId batch, @Nullable ScanFileId file,
        @Nullable DocumentId document, @Nullable Inquiry inquiry, @Nullable CitizenId citizen, List<FieldKey> fields,
        @Nullable AuditResult result, @Nullable String detail) {

    public AuditEvent {
        fields = List.copyOf(fields);
    }

    public static AuditEvent ofBatch(AuditAction action, BatchId batch, String detail) {
        return ofMachine(action, batch, null, null, detail);
    }

    public static AuditEvent ofFile(AuditAction action, BatchId batch, ScanFileId file, @Nullable String detail) {
        return ofMachine(action, batch, file, null, detail);
    }

    public static AuditEvent ofDocument(AuditAction action, BatchId batch, ScanFileId file, DocumentId document,
            String detail) {
        return ofMachine(action, batch, file, document, detail);
    }

    /** Somebody asked about a citizen, or was refused to. */
    public static AuditEvent ofInquiry(AuditAction action, Inquiry inquiry, @Nullable CitizenId citizen,
            AuditResult result, @Nullable String detail) {
        return new AuditEvent(action, null, null, null, inquiry, citizen, List.of(), result, detail);
    }

    /** Somebody was shown fields of a record. */
    public static AuditEvent ofReading(AuditAction action, Inquiry inquiry, CitizenId citizen, DocumentId document,
            List<FieldKey> fields) {
        return new AuditEvent(action, null, null, document, inquiry, citizen, fields, AuditResult.GRANTED, null);
    }

    private static AuditEvent ofMachine(AuditAction action, BatchId batch, @Nullable ScanFileId file,
            @Nullable DocumentId document, @Nullable String detail) {
        return new AuditEvent(action, batch, file, document, null, null, List.of(), null, detail);
    }
}
