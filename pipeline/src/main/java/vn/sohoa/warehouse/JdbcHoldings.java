package vn.sohoa.warehouse;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

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

    private static final String NOW = "select * from warehouse.held_now(:citizen)";

    private static final String THEN = """
            select record.*
            from (
                select %1$s from warehouse.record where citizen_id = :citizen and known_from <= :knownAt
                union all
                select %1$s from warehouse.record_history
                where citizen_id = :citizen and known_from <= :knownAt and known_until > :knownAt
            ) as record
            where record.withdrawn_at is null
            order by record.filed_at desc, record.document_id
            """.formatted(COLUMNS);

    private static final String CONTENTS = "select * from warehouse.contents(:citizen, :documents, :versions)";

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
        Known known = now(citizen);
        if (!known.hasOtherIds()) {
            return worth(day, known.records());
        }
        return worth(day, persons.of(citizen).ids().stream().flatMap(id -> now(id).records().stream()).toList());
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

    private Known now(CitizenId citizen) {
        List<StoredRecord> found = new ArrayList<>();
        boolean[] hasOtherIds = new boolean[1];
        jdbc.sql(NOW).param("citizen", citizen.value()).query(row -> {
            hasOtherIds[0] = row.getBoolean("has_other_ids");
            if (row.getString("citizen_id") != null) {
                found.add(stored(row, found.size()));
            }
        });
        return new Known(hasOtherIds[0], found);
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
        RecordContent content = contents(List.of(held)).get(held.document());
        return (content != null) ? content.fields() : List.of();
    }

    /** Copies and values of records, in one statement for those under the same ID. */
    public Map<DocumentId, RecordContent> contents(List<HeldRecord> held) {
        Map<DocumentId, RecordContent> contents = new HashMap<>();
        held.stream()
            .collect(Collectors.groupingBy(HeldRecord::citizen))
            .forEach((citizen, under) -> addContents(citizen, under, contents));
        return contents;
    }

    private void addContents(CitizenId citizen, List<HeldRecord> held, Map<DocumentId, RecordContent> contents) {
        jdbc.sql(CONTENTS)
            .param("citizen", citizen.value())
            .param("documents", held.stream().map(one -> one.document().value()).toArray(UUID[]::new))
            .param("versions", held.stream().map(HeldRecord::version).toArray(Integer[]::new))
            .query(row -> {
                DocumentId document = new DocumentId(row.getObject("document_id", UUID.class));
                Sha256 copy = new Sha256(row.getString("copy_sha256"));
                RecordContent content = contents.getOrDefault(document, new RecordContent(copy, List.of()));
                contents.put(document, (row.getString("key") != null) ? content.with(field(row)) : content);
            });
    }

    private static RecordField field(ResultSet row) throws SQLException {
        return new RecordField(new FieldKey(row.getString("key")), row.getString("value"),
                new Confidence(row.getDouble("confidence")), row.getInt("page"),
                new Box(row.getInt("x"), row.getInt("y"), row.getInt("width"), row.getInt("height")));
    }

    private static StoredRecord stored(ResultSet row, int number) throws SQLException {
        return new StoredRecord(new CitizenId(row.getString("citizen_id")),
                new DocumentId(row.getObject("document_id", UUID.class)), new DocumentType(row.getString("type")),
                row.getString("document_number"), row.getString("issued_on"), row.getString("issued_by"),
                new OfficeCode(row.getString("office")), Trust.of(row.getString("trust")),
                row.getObject("valid_until", LocalDate.class), row.getString("matter"),
                row.getObject("revoked_on", LocalDate.class), row.getInt("version"));
    }

    /**
     * What is filed under one ID.
     *
     * @param hasOtherIds whether more is filed under others
     */
    private record Known(boolean hasOtherIds, List<StoredRecord> records) {
    }

}
