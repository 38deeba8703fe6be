package vn.sohoa.warehouse;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.CitizenId;
import vn.sohoa.document.DocumentId;
import vn.sohoa.document.DocumentType;
import vn.sohoa.document.OfficeCode;

/**
 * A record as it is held, and what it is worth on the day that was asked for.
 *
 * @param citizen whom it is filed under: who was asked for, or a linked ID of the same
 * person
 * @param issuedOn ISO 8601, as exact as printed; null where the paper names no date
 * @param office that digitized it
 * @param validUntil last day of validity
 */
public record HeldRecord(CitizenId citizen, DocumentId document, DocumentType type, @Nullable String documentNumber,
        @Nullable String issuedOn, @Nullable String issuedBy, OfficeCode office, Trust trust,
        @Nullable LocalDate validUntil, int version, Validity validity) {

    /** Whether a person, or a signature, stands behind the values. */
    public boolean verified() {
        return trust != Trust.MACHINE_READ;
    }

    /**
     * Whether it is surely no older than so many days; a date that is not exact counts
     * from its start.
     */
    public boolean issuedWithin(int days, LocalDate today) {
        return IssuePeriod.of(issuedOn).filter(period -> !period.earliest().plusDays(days).isBefore(today)).isPresent();
    }

    /** Leaves the values out: they are personal data. */
    @Override
    public String toString() {
        return type + " " + document;
    }
}
