package vn.sohoa.filing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import vn.sohoa.classification.ClassifiedPaper;
import vn.sohoa.document.BatchId;
import vn.sohoa.document.DocumentId;
import vn.sohoa.document.DocumentType;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.document.ScanFile;
import vn.sohoa.document.ScanFileId;
import vn.sohoa.document.Sha256;
import vn.sohoa.validation.ValidatedPaper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Papers that were filed before. Changes run in the transaction of the caller. */
@Component
class JdbcFiledPapers {

    /**
     * A person has been there: review has begun or is done, or a record is verified or
     * certified.
     */
    private static final String BY_PERSON = """
            exists (select from work.review_item where review_item.document = document.id and review_item.state = 'done')
            or exists (select from work.review_change where review_change.document = document.id)
            or exists (select from warehouse.record
                where record.document_id = document.id and record.trust <> 'machine_read')
            """;

    private final JdbcClient jdbc;

    private final JsonMapper json = JsonMapper.builder().build();

    JdbcFiledPapers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * All papers whose words are kept, file by file.
     * @param type null for all types
     */
    List<FiledPaper> all(@Nullable DocumentType type) {
        return jdbc.sql("""
                select document.id, document.pages, document.type, document.verdict, document.copy_sha256,
                    file.id as file, file.batch, batch.office, file.path, file.sha256, file.size, file.media_type,
                    file.attempts, file.words_sha256, file.engine, (%s) as by_person
                from work.document
                    join work.scan_file as file on file.id = document.scan_file
                    join work.batch on batch.name = file.batch
                where file.state = 'digitized' and file.words_sha256 is not null
                    and (:type::text is null or document.type = :type)
                order by file.batch, file.path, document.pages
                """.formatted(BY_PERSON)).param("type", (type != null) ? type.key() : null).query(this::paper).list();
    }

    /** Whether nobody has been there yet; holds the paper until the transaction ends. */
    boolean untouched(DocumentId id) {
        return jdbc.sql("select not (" + BY_PERSON + ") from work.document where id = :id for update")
            .param("id", id.value())
            .query(Boolean.class)
            .optional()
            .orElse(false);
    }

    /** Puts what was read now in the place of what was read then. */
    void update(DocumentId id, ValidatedPaper paper, String state) {
        ClassifiedPaper classified = paper.classified();
        jdbc.sql("""
                update work.document
                set type = :type, type_confidence = :confidence, guesses = :guesses::jsonb,
                    template_version = :template, verdict = :verdict, state = :state
                where id = :id
                """)
            .param("id", id.value())
            .param("type", classified.type().key())
            .param("confidence", classified.confidence().value())
            .param("guesses", json.writeValueAsString(Guesses.of(classified)))
            .param("template", paper.fields().templateVersion())
            .param("verdict", paper.verdict().code())
            .param("state", state.toLowerCase(Locale.ROOT))
            .update();
        for (String table : List.of("document_field", "finding", "review_item")) {
            jdbc.sql("delete from work." + table + " where document = :id").param("id", id.value()).update();
        }
    }

    private FiledPaper paper(ResultSet row, int number) throws SQLException {
        ScanFile file = new ScanFile(new ScanFileId(row.getObject("file", UUID.class)),
                new BatchId(row.getString("batch")), new OfficeCode(row.getString("office")), row.getString("path"),
                new Sha256(row.getString("sha256")), row.getLong("size"), row.getString("media_type"),
                row.getInt("attempts"));
        DocumentId id = new DocumentId(row.getObject("id", UUID.class));
        Integer[] pages = (Integer[]) row.getArray("pages").getArray();
        return new FiledPaper(id, file, Arrays.asList(pages), new DocumentType(row.getString("type")),
                row.getString("verdict"), values(id), new Sha256(row.getString("words_sha256")),
                new Sha256(row.getString("copy_sha256")), row.getString("engine"), row.getBoolean("by_person"));
    }

    private SortedMap<String, String> values(DocumentId id) {
        SortedMap<String, String> values = new TreeMap<>();
        jdbc.sql("select key, value from work.document_field where document = :id")
            .param("id", id.value())
            .query((row, number) -> values.put(row.getString("key"), row.getString("value")))
            .list();
        return values;
    }

}
