package vn.sohoa;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import vn.sohoa.access.Inquiry;
import vn.sohoa.document.BatchId;
import vn.sohoa.document.Box;
import vn.sohoa.document.CitizenId;
import vn.sohoa.document.Confidence;
import vn.sohoa.document.DocumentId;
import vn.sohoa.document.DocumentType;
import vn.sohoa.document.FieldKey;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.document.Sha256;
import vn.sohoa.warehouse.JdbcRecords;
import vn.sohoa.warehouse.PaperRecord;
import vn.sohoa.warehouse.Provenance;
import vn.sohoa.warehouse.RecordField;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A warehouse in real PostgreSQL, started once for all of these tests; each has citizens
 * of its own.
 */
@SpringBootTest(classes = Sohoa.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
public abstract class WarehouseTest {

    protected static final OfficeCode OFFICE = new OfficeCode("H41.12");

    private static final AtomicInteger CITIZENS = new AtomicInteger();

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected JdbcRecords records;

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry registry) throws IOException {
        String home = Files.createTempDirectory("sohoa-warehouse").toRealPath().toString();
        registry.add("sohoa.home", () -> home);
        registry.add("sohoa.postgres-binaries", () -> "target/postgres-bin");
        registry.add("logging.threshold.console", () -> "warn");
    }

    /** A citizen nobody knows yet. */
    protected static CitizenId aCitizen() {
        return new CitizenId("0401900%05d".formatted(CITIZENS.incrementAndGet()));
    }

    /** A paper with an ID of its own. */
    protected static PaperRecord paper(String type, Map<String, String> values) {
        return paper(new DocumentId(UUID.randomUUID()), type, values);
    }

    protected static PaperRecord paper(DocumentId document, String type, Map<String, String> values) {
        Sha256 bytes = Sha256.of(document.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new PaperRecord(document, new DocumentType(type),
                new TreeMap<>(values).entrySet()
                    .stream()
                    .map(value -> new RecordField(new FieldKey(value.getKey()), value.getValue(), new Confidence(0.99),
                            1, new Box(1, 2, 3, 4)))
                    .toList(),
                new Provenance(OFFICE, new BatchId("b"), "a.pdf", bytes, bytes, "engine 1", type + "/1"));
    }

    protected DocumentId filed(PaperRecord paper, CitizenId... holders) {
        records.file(paper, new LinkedHashSet<>(Arrays.asList(holders)));
        return paper.document();
    }

    protected static Inquiry by(String actor) {
        return new Inquiry(actor, null, OFFICE, "as seen on the paper", null, null);
    }

    /** The time of the database, which says when something became known. */
    protected Instant now() {
        return jdbc.sql("select clock_timestamp()").query(OffsetDateTime.class).single().toInstant();
    }

}
