package vn.sohoa.warehouse;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.DocumentId;
import vn.sohoa.document.DocumentType;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.document.Sha256;

/**
 * A record as it is held today.
 *
 * @param issuedOn ISO 8601, as exact as printed; null where the paper names no date
 * @param office that digitized it
 * @param validUntil last day of validity
 */
public record HeldRecord(DocumentId document, DocumentType type, @Nullable String documentNumber,
        @Nullable String issuedOn, @Nullable String issuedBy, OfficeCode office, Trust trust,
        @Nullable LocalDate validUntil, int version, Sha256 copy) {

    public boolean expiredOn(LocalDate day) {
        return validUntil != null && validUntil.isBefore(day);
    }

    /** Whether a person, or a signature, stands behind the values. */
    public boolean verified() {
        return trust != Trust.MACHINE_READ;
    }

    /**
     * Whether it is surely no older than so many days; a date that is not exact counts
     * from its start.
     */
    public boolean issuedWithin(int days, LocalDate today) {
        if (issuedOn == null) {
            return false;
        }
        String day = switch (issuedOn.length()) {
            case 4 -> issuedOn + "-01-01";
            case 7 -> issuedOn + "-01";
            default -> issuedOn;
        };
        return !LocalDate.parse(day).plusDays(days).isBefore(today);
    }

    /** Leaves the values out: they are personal data. */
    @Override
    public String toString() {
        return type + " " + document;
    }
}
