package vn.sohoa.correction;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import vn.sohoa.document.CitizenId;
import vn.sohoa.document.DocumentId;
import vn.sohoa.document.DossierCode;
import vn.sohoa.document.FieldKey;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.document.ProcedureCode;

/**
 * Somebody says that a value of a record is wrong.
 *
 * @param version of the record that was seen
 * @param field that is wrong, or missing
 * @param proposed what it should be
 * @param reason in words
 * @param client that says so
 * @param office that digitized the paper, and looks at it again
 */
public record CorrectionReport(CitizenId citizen, DocumentId document, int version, FieldKey field, String proposed,
        String reason, String client, ProcedureCode procedure, DossierCode dossier, OfficeCode office) {

    /** The same for the same proposal by the same client. */
    public UUID id() {
        String name = String.join("\0", client, citizen.value(), document.toString(), Integer.toString(version),
                field.key(), proposed);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** Leaves the values out: they are personal data. */
    @Override
    public String toString() {
        return field + " of " + document;
    }
}
