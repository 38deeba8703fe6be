package vn.sohoa.warehouse;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import vn.sohoa.document.BatchId;
import vn.sohoa.document.Box;
import vn.sohoa.document.CitizenId;
import vn.sohoa.document.Confidence;
import vn.sohoa.document.DocumentId;
import vn.sohoa.document.FieldKey;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.document.Sha256;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The chain behind each value of a record: page and box, words, scan file, batch,
 * operator, engine and template. Whoever asks writes the audit event in the same
 * transaction.
 */
@Component
public class JdbcValueOrigins {

    private final JdbcClient jdbc;

    JdbcValueOrigins(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Every value that a record ever had, the newest version first, in the order of their
     * keys.
     */
    public List<ValueOrigin> of(CitizenId citizen, DocumentId document) {
        return jdbc.sql("""
                select field.key, field.value, field.confidence, field.page, field.x, field.y, field.width,
                    field.height, version.version, file.words_sha256, version.file_path, version.file_sha256,
                    version.copy_sha256, version.batch, batch.office, batch.operator, version.engine,
                    version.template_version, version.created_at
                from warehouse.record_field as field
                    join warehouse.record_version as version using (citizen_id, document_id, version)
                    left join work.batch on batch.name = version.batch
                    left join work.scan_file as file on file.batch = version.batch and file.path = version.file_path
                where field.citizen_id = :citizen and field.document_id = :document
                order by version.version desc, field.key
                """)
            .param("citizen", citizen.value())
            .param("document", document.value())
            .query(JdbcValueOrigins::origin)
            .list();
    }

    private static ValueOrigin origin(ResultSet row, int number) throws SQLException {
        RecordField field = new RecordField(new FieldKey(row.getString("key")), row.getString("value"),
                new Confidence(row.getDouble("confidence")), row.getInt("page"),
                new Box(row.getInt("x"), row.getInt("y"), row.getInt("width"), row.getInt("height")));
        return new ValueOrigin(field, row.getInt("version"),
                Optional.ofNullable(row.getString("words_sha256")).map(Sha256::new).orElse(null),
                row.getString("file_path"), new Sha256(row.getString("file_sha256")),
                new Sha256(row.getString("copy_sha256")), new BatchId(row.getString("batch")),
                Optional.ofNullable(row.getString("office")).map(OfficeCode::new).orElse(null),
                row.getString("operator"), row.getString("engine"), row.getString("template_version"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

}
