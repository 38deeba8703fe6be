package vn.sohoa.warehouse;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
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

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is held of a citizen. Whoever asks writes the audit event in the same transaction.
 */
@Component
public class JdbcHoldings {

    private static final String HELD = """
            select record.document_id, record.type, record.document_number, record.issued_on, record.issued_by,
                record.office, record.trust, record.valid_until, record.version, version.copy_sha256
            from warehouse.record join warehouse.record_version as version using (citizen_id, document_id, version)
            where record.citizen_id = :citizen and record.withdrawn_at is null
            """;

    private final JdbcClient jdbc;

    JdbcHoldings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Records of some types, the latest issued first. */
    public List<HeldRecord> ofTypes(CitizenId citizen, List<DocumentType> types) {
        return jdbc
            .sql(HELD + " and record.type = any (:types) order by record.issued_on desc nulls last, filed_at desc")
            .param("citizen", citizen.value())
            .param("types", types.stream().map(DocumentType::key).toArray(String[]::new))
            .query(JdbcHoldings::held)
            .list();
    }

    public Optional<HeldRecord> find(CitizenId citizen, DocumentId document) {
        return jdbc.sql(HELD + " and record.document_id = :document")
            .param("citizen", citizen.value())
            .param("document", document.value())
            .query(JdbcHoldings::held)
            .optional();
    }

    /** The values of the current version, in the order of their keys. */
    public List<RecordField> fields(CitizenId citizen, HeldRecord held) {
        return jdbc.sql("""
                select key, value, confidence, page, x, y, width, height from warehouse.record_field
                where citizen_id = :citizen and document_id = :document and version = :version order by key
                """)
            .param("citizen", citizen.value())
            .param("document", held.document().value())
            .param("version", held.version())
            .query((row, number) -> new RecordField(new FieldKey(row.getString("key")), row.getString("value"),
                    new Confidence(row.getDouble("confidence")), row.getInt("page"),
                    new Box(row.getInt("x"), row.getInt("y"), row.getInt("width"), row.getInt("height"))))
            .list();
    }

    private static HeldRecord held(ResultSet row, int number) throws SQLException {
        return new HeldRecord(new DocumentId(row.getObject("document_id", UUID.class)),
                new DocumentType(row.getString("type")), row.getString("document_number"), row.getString("issued_on"),
                row.getString("issued_by"), new OfficeCode(row.getString("office")), Trust.of(row.getString("trust")),
                row.getObject("valid_until", LocalDate.class), row.getInt("version"),
                new Sha256(row.getString("copy_sha256")));
    }

}
