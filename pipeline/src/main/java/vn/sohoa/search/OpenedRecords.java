package vn.sohoa.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.sohoa.access.AccessLogEntry;
import vn.sohoa.access.AccessLogs;
import vn.sohoa.access.AuditAction;
import vn.sohoa.access.AuditEvent;
import vn.sohoa.access.AuditResult;
import vn.sohoa.access.AuditTrail;
import vn.sohoa.access.Inquiry;
import vn.sohoa.document.CitizenId;
import vn.sohoa.document.DocumentId;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.identity.AliasLink;
import vn.sohoa.identity.AliasLinks;
import vn.sohoa.identity.JdbcPersons;
import vn.sohoa.identity.Person;
import vn.sohoa.warehouse.HeldRecord;
import vn.sohoa.warehouse.JdbcHoldings;
import vn.sohoa.warehouse.JdbcRecords;
import vn.sohoa.warehouse.JdbcValueOrigins;
import vn.sohoa.warehouse.RecordField;
import vn.sohoa.warehouse.ValueOrigin;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Papers, and what is held of their citizens, shown in the open to staff who said what
 * for. A paper is named by its own id, a citizen as the so-manieth holder of a paper, so
 * that no citizen ID need stand in an address.
 */
@Component
public class OpenedRecords {

    private static final int EVENTS = 200;

    private final JdbcRecords records;

    private final JdbcHoldings holdings;

    private final JdbcValueOrigins origins;

    private final JdbcPersons persons;

    private final AliasLinks aliases;

    private final AccessLogs accessLogs;

    private final AuditTrail auditTrail;

    private final Clock clock;

    OpenedRecords(JdbcRecords records, JdbcHoldings holdings, JdbcValueOrigins origins, JdbcPersons persons,
            AliasLinks aliases, AccessLogs accessLogs, AuditTrail auditTrail, Clock clock) {
        this.records = records;
        this.holdings = holdings;
        this.origins = origins;
        this.persons = persons;
        this.aliases = aliases;
        this.accessLogs = accessLogs;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /** What may be seen of a paper without a purpose: that it is there. */
    public Optional<HeldRecord> glance(DocumentId document, @Nullable OfficeCode within) {
        return records.holders(document)
            .stream()
            .findFirst()
            .flatMap(citizen -> holdings.find(citizen, document))
            .filter(held -> within == null || within.includes(held.office()));
    }

    /**
     * A paper with its values and where they come from; an event for each holder.
     * @param within the office that the person belongs to; null: all
     */
    @Transactional
    public Optional<OpenedRecord> open(DocumentId document, @Nullable OfficeCode within, Inquiry by) {
        Optional<HeldRecord> held = glance(document, within);
        if (held.isEmpty()) {
            return Optional.empty();
        }
        List<RecordField> fields = holdings.fields(held.get());
        List<CitizenId> holders = records.holders(document);
        holders.forEach(holder -> auditTrail.add(AuditEvent.ofReading(AuditAction.RECORD_READ, by, holder, document,
                fields.stream().map(RecordField::key).toList())));
        List<ValueOrigin> present = origins.of(held.get().citizen(), document)
            .stream()
            .filter(origin -> origin.version() == held.get().version())
            .toList();
        return Optional.of(new OpenedRecord(held.get(), holders, fields, present.stream().findFirst().orElse(null)));
    }

    /**
     * What is held of a citizen by the offices that the person belongs to.
     * @param holder number of the citizen among the holders of the paper, from 0
     */
    @Transactional
    public Optional<OpenedCitizen> openCitizen(DocumentId document, int holder, @Nullable OfficeCode within,
            Inquiry by) {
        List<CitizenId> holders = records.holders(document);
        if (glance(document, within).isEmpty() || holder < 0 || holder >= holders.size()) {
            return Optional.empty();
        }
        CitizenId citizen = holders.get(holder);
        Person person = persons.of(citizen);
        List<HeldRecord> held = holdings.on(LocalDate.now(clock), citizen)
            .stream()
            .filter(one -> within == null || within.includes(one.office()))
            .toList();
        held.forEach(one -> auditTrail
            .add(AuditEvent.ofReading(AuditAction.RECORD_READ, by, citizen, one.document(), List.of())));
        return Optional.of(new OpenedCitizen(person, held, aliases.of(citizen)));
    }

    /** Who read what of a citizen, the latest first; reading it is an event itself. */
    @Transactional
    public List<AccessLogEntry> readers(OpenedCitizen citizen, Inquiry by) {
        List<AccessLogEntry> all = accessLogs.of(citizen.person().ids(), by).reversed();
        return (all.size() > EVENTS) ? all.subList(0, EVENTS) : all;
    }

    /**
     * A paper with its values.
     *
     * @param holders whom it is filed under
     * @param origin of its present version; null where none of its values is kept
     */
    public record OpenedRecord(HeldRecord record, List<CitizenId> holders, List<RecordField> fields,
            @Nullable ValueOrigin origin) {

        public OpenedRecord {
            holders = List.copyOf(holders);
            fields = List.copyOf(fields);
        }
    }

    /**
     * A citizen with the papers that the person may see.
     */
    public record OpenedCitizen(Person person, List<HeldRecord> records, List<AliasLink> aliases) {

        public OpenedCitizen {
            records = List.copyOf(records);
            aliases = List.copyOf(aliases);
        }
    }

}
