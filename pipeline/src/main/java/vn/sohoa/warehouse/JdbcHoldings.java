package vn.sohoa.warehouse;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import vn.sohoa.document.Box;
import vn.sohoa.document.CitizenId;
import vn.sohoa.document.Confidence;
import vn.sohoa.document.DocumentId;
import vn.sohoa.document.DocumentType;
import vn.sohoa.document.FieldKey;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.document.Sha256;
import vn.sohoa.identity.JdbcPersons;
import vn.sohoa.identity.Person;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is held of a citizen, under any ID that is linked. Whoever asks writes the audit
 * event in the same transaction.
 */
@Component
public class JdbcHoldings {

    private static final String COLUMNS = """
            citizen_id, document_id, type, document_number, issued_on, issued_by, office, trust, valid_until, matter,
                revoked_on, version, filed_at, withdrawn_at""";

    /** One part of the table only: the ID must be a parameter, not come out of a join. */
    private static final String NOW = """
            select record.*, version.copy_sha256
            from (select %s from warehouse.record where citizen_id = :citizen and withdrawn_at is null) as record
                join warehouse.record_version as version
                    on version.citizen_id = :citizen and version.document_id = record.document_id
                        and version.version = record.version
            order by record.filed_at desc, record.document_id
            """.formatted(COLUMNS);

    private static final String THEN = """
            select record.*, version.copy_sha256
            from (
                select %1$s from warehouse.record where citizen_id = :citizen and known_from <= :knownAt
                union all
                select %1$s from warehouse.record_history
                where citizen_id = :citizen and known_from <= :knownAt and known_until > :knownAt
            ) as record
                join warehouse.record_version as version
                    on version.citizen_id = :citizen and version.document_id = record.document_id
                        and version.version = record.version
            where record.withdrawn_at is null
            order by record.filed_at desc, record.document_id
            """.formatted(COLUMNS);

    private static final Comparator<HeldRecord> LATEST_ISSUED = Comparator
        .comparing(HeldRecord::issuedOn, Comparator.nullsFirst(Comparator.naturalOrder()))
        .reversed();

    private final JdbcClient jdbc;

    private final JdbcPersons persons;

    private final SupersessionRules rules;

    private final Clock clock;

    JdbcHoldings(JdbcClient jdbc, JdbcPersons persons, SupersessionRules rules, Clock clock) {
        this.jdbc = jdbc;
        this.persons = persons;
        this.rules = rules;
        this.clock = clock;
    }

    /** All records, the latest issued first, and what they are worth on a day. */
    public List<HeldRecord> on(LocalDate day, CitizenId citizen) {
        return worth(day, persons.of(citizen).ids().stream().flatMap(id -> now(id).stream()).toList());
    }

    /** The same, as it was known at a time. */
    public List<HeldRecord> on(LocalDate day, CitizenId citizen, Instant knownAt) {
        Person person = persons.of(citizen, knownAt);
        return worth(day, person.ids().stream().flatMap(id -> then(id, knownAt).stream()).toList());
    }

    /** Records of some types and what they are worth today, the latest issued first. */
    public List<HeldRecord> ofTypes(CitizenId citizen, List<DocumentType> types) {
        return on(LocalDate.now(clock), citizen).stream().filter(held -> types.contains(held.type())).toList();
    }

    /** A record and what it is worth today. */
    public Optional<HeldRecord> find(CitizenId citizen, DocumentId document) {
        return on(LocalDate.now(clock), citizen).stream().filter(held -> held.document().equals(document)).findFirst();
    }

    private List<HeldRecord> worth(LocalDate day, List<StoredRecord> known) {
        // a paper that names two IDs of one person is one paper
        Map<DocumentId, StoredRecord> papers = new LinkedHashMap<>();
        known.forEach(record -> papers.putIfAbsent(record.document(), record));
        List<StoredRecord> all = List.copyOf(papers.values());
        return all.stream().map(record -> record.on(day, all, rules)).sorted(LATEST_ISSUED).toList();
    }

    private List<StoredRecord> now(CitizenId citizen) {
        return jdbc.sql(NOW).param("citizen", citizen.value()).query(JdbcHoldings::stored).list();
    }

    private List<StoredRecord> then(CitizenId citizen, Instant knownAt) {
        return jdbc.sql(THEN)
            .param("citizen", citizen.value())
            .param("knownAt", OffsetDateTime.ofInstant(knownAt, ZoneOffset.UTC))
            .query(JdbcHoldings::stored)
            .list();
    }

    /** The values of its version, in the order of their keys. */
    public List<RecordField> fields(HeldRecord held) {
        return jdbc.sql("""
                select key, value, confidence, page, x, y, width, height from warehouse.record_field
                where citizen_id = :citizen and document_id = :document and version = :version order by key
                """)
            .param("citizen", held.citizen().value())
            .param("document", held.document().value())
            .param("version", held.version())
            .query((row, number) -> new RecordField(new FieldKey(row.getString("key")), row.getString("value"),
                    new Confidence(row.getDouble("confidence")), row.getInt("page"),
                    new Box(row.getInt("x"), row.getInt("y"), row.getInt("width"), row.getInt("height"))))
            .list();
    }

    private static StoredRecord stored(ResultSet row, int number) throws SQLException {
        return new StoredRecord(new CitizenId(row.getString("citizen_id")),
                new DocumentId(row.getObject("document_id", UUID.class)), new DocumentType(row.getString("type")),
                row.getString("document_number"), row.getString("issued_on"), row.getString("issued_by"),
                new OfficeCode(row.getString("office")), Trust.of(row.getString("trust")),
                row.getObject("valid_until", LocalDate.class), row.getString("matter"),
                row.getObject("revoked_on", LocalDate.class), row.getInt("version"),
                new Sha256(row.getString("copy_sha256")));
    }

}
