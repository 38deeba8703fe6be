package vn.sohoa.warehouse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.CitizenId;
import vn.sohoa.document.DocumentId;
import vn.sohoa.document.DocumentType;
import vn.sohoa.document.OfficeCode;

/**
 * A record as it was known at one time, before anybody asked for a day.
 *
 * @param matter what it is about within its type
 * @param revokedOn first day on which it is no longer good
 */
record StoredRecord(CitizenId citizen, DocumentId document, DocumentType type, @Nullable String documentNumber,
        @Nullable String issuedOn, @Nullable String issuedBy, OfficeCode office, Trust trust,
        @Nullable LocalDate validUntil, @Nullable String matter, @Nullable LocalDate revokedOn, int version) {

    /**
     * Tells what it is worth on a day.
     * @param known all records of the person that were known at that time, itself among
     * them
     */
    HeldRecord on(LocalDate day, List<StoredRecord> known, SupersessionRules rules) {
        return new HeldRecord(citizen, document, type, documentNumber, issuedOn, issuedBy, office, trust, validUntil,
                version, validityOn(day, known, rules));
    }

    private Validity validityOn(LocalDate day, List<StoredRecord> known, SupersessionRules rules) {
        if (issued().filter(period -> day.isBefore(period.earliest())).isPresent()) {
            return Validity.NOT_ISSUED_YET;
        }
        if (revokedOn != null && !day.isBefore(revokedOn)) {
            return Validity.REVOKED;
        }
        if (known.stream().anyMatch(other -> other.hasSupersededBy(day, this, rules))) {
            return Validity.SUPERSEDED;
        }
        return (validUntil != null && validUntil.isBefore(day)) ? Validity.EXPIRED : Validity.VALID;
    }

    /**
     * Whether this one surely was issued by then, and surely after the other.
     */
    private boolean hasSupersededBy(LocalDate day, StoredRecord other, SupersessionRules rules) {
        if (!rules.supersedes(type, matter, other.type, other.matter)) {
            return false;
        }
        Optional<IssuePeriod> mine = issued().filter(period -> !day.isBefore(period.latest()));
        return mine.isPresent() && other.issued().filter(mine.get()::isAfter).isPresent();
    }

    private Optional<IssuePeriod> issued() {
        return IssuePeriod.of(issuedOn);
    }

    /** Leaves the values out: they are personal data. */
    @Override
    public String toString() {
        return type + " " + document;
    }
}
