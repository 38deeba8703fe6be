package vn.sohoa.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.sohoa.access.AuditAction;
import vn.sohoa.access.AuditEvent;
import vn.sohoa.access.AuditResult;
import vn.sohoa.access.AuditTrail;
import vn.sohoa.access.Inquiry;
import vn.sohoa.document.CitizenId;
import vn.sohoa.document.DocumentId;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.identity.Alias;
import vn.sohoa.identity.AliasKind;
import vn.sohoa.identity.JdbcPersons;
import vn.sohoa.identity.Person;
import vn.sohoa.warehouse.HeldRecord;
import vn.sohoa.warehouse.JdbcHoldings;
import vn.sohoa.warehouse.RecordField;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds papers for staff, and opens them. Both are audited in the transaction that reads:
 * without an event nothing is shown.
 */
@Component
public class StaffSearch {

    private final JdbcSearch search;

    private final JdbcPersons persons;

    private final JdbcHoldings holdings;

    private final AuditTrail auditTrail;

    StaffSearch(JdbcSearch search, JdbcPersons persons, JdbcHoldings holdings, AuditTrail auditTrail) {
        this.search = search;
        this.persons = persons;
        this.holdings = holdings;
        this.auditTrail = auditTrail;
    }

    /** The likeliest first, masked. */
    @Transactional
    public List<Hit> find(SearchQuery query, Inquiry by) {
        Person person = person(query.person()).orElse(null);
        boolean nobody = query.person() != null && !query.person().isBlank() && person == null;
        List<Hit> hits = nobody ? List.of() : search.find(query, (person != null) ? person.ids() : List.of());
        auditTrail.add(AuditEvent.ofInquiry(AuditAction.RECORDS_SEARCHED, by, (person != null) ? person.id() : null,
                AuditResult.GRANTED, query.criteria() + ": " + hits.size()));
        return hits;
    }

    /**
     * Shows a paper in the open.
     * @param within the office that the person belongs to
     * @param by whose purpose says what for
     */
    @Transactional
    public Optional<Opened> open(CitizenId citizen, DocumentId document, OfficeCode within, Inquiry by) {
        Optional<HeldRecord> held = holdings.find(citizen, document).filter(one -> within.includes(one.office()));
        if (held.isEmpty()) {
            auditTrail.add(AuditEvent.ofInquiry(AuditAction.ACCESS_REFUSED, by, citizen, AuditResult.REFUSED,
                    "not in office"));
            return Optional.empty();
        }
        List<RecordField> fields = holdings.fields(held.get());
        auditTrail.add(AuditEvent.ofReading(AuditAction.RECORD_READ, by, citizen, document,
                fields.stream().map(RecordField::key).toList()));
        return Optional.of(new Opened(held.get(), fields));
    }

    /** Who has the number, whichever kind it is. */
    private Optional<Person> person(@Nullable String number) {
        if (number == null || number.isBlank()) {
            return Optional.empty();
        }
        String digits = number.replaceAll("[\\s.]+", "");
        if (CitizenId.isWellFormed(digits)) {
            return Optional.of(persons.of(new CitizenId(digits)));
        }
        return Arrays.stream(AliasKind.values())
            .flatMap(kind -> Alias.of(kind, digits).stream())
            .flatMap(alias -> persons.by(alias).stream())
            .findFirst();
    }

    /**
     * A paper with its values.
     */
    public record Opened(HeldRecord record, List<RecordField> fields) {

        public Opened {
            fields = List.copyOf(fields);
        }
    }

}
