package vn.sohoa.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.BatchId;
import vn.sohoa.document.Box;
import vn.sohoa.document.Confidence;
import vn.sohoa.document.DocumentId;
import vn.sohoa.document.DocumentState;
import vn.sohoa.document.DocumentType;
import vn.sohoa.document.FieldKey;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.document.ScanFile;
import vn.sohoa.document.ScanFileId;
import vn.sohoa.document.Sha256;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Papers, with all that the machine knows of them. */
@Component
class JdbcPapersInReview {

    private final JdbcClient jdbc;

    JdbcPapersInReview(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PaperInReview> find(DocumentId id) {
        return jdbc
            .sql("""
                    select document.pages, document.type, document.template_version, document.state,
                        document.copy_sha256, array(select guess ->> 'type' from jsonb_array_elements(document.guesses) as guess) as guesses,
                        file.id as file, file.batch, batch.office, file.path, file.sha256, file.size, file.media_type,
                        file.attempts, file.words_sha256, file.engine
                    from work.document
                        join work.scan_file as file on file.id = document.scan_file
                        join work.batch on batch.name = file.batch
                    where document.id = :id
                    """)
            .param("id", id.value())
            .query((row, number) -> paper(id, row))
            .optional();
    }

    /** Every page of a scan file, in order, with the paper that it is in. */
    List<PageOfFile> pages(ScanFileId file) {
        return jdbc.sql("""
                select page.number, document.id as document, page.width, page.height
                from work.page left join work.document
                    on document.scan_file = page.scan_file and page.number = any (document.pages)
                where page.scan_file = :file order by page.number
                """)
            .param("file", file.value())
            .query((row, number) -> new PageOfFile(row.getInt("number"),
                    Optional.ofNullable(row.getObject("document", UUID.class)).map(DocumentId::new).orElse(null),
                    row.getInt("width"), row.getInt("height")))
            .list();
    }

    /** The pages of each of the papers in a scan file, in the order of the papers. */
    List<List<Integer>> arrangement(ScanFileId file) {
        return jdbc.sql("select pages from work.document where scan_file = :file order by pages")
            .param("file", file.value())
            .query((row, number) -> numbers(row))
            .list();
    }

    /** Out of the latest batches of an office and those below it. */
    List<TemplateTrials.TriedPaper> latest(DocumentType type, @Nullable OfficeCode within, int most) {
        return jdbc.sql("""
                select document.id, file.batch, file.path, document.pages
                from (select name, created_at from work.batch
                        where :everywhere or office = :office or office like :below
                        order by created_at desc limit 50) as batch
                    join work.scan_file as file on file.batch = batch.name
                    join work.document on document.scan_file = file.id
                where document.type = :type and file.words_sha256 is not null
                limit :most
                """)
            .param("everywhere", within == null)
            .param("office", (within != null) ? within.value() : "")
            .param("below", (within != null) ? within.value() + ".%" : "")
            .param("type", type.key())
            .param("most", most)
            .query((row, number) -> new TemplateTrials.TriedPaper(new DocumentId(row.getObject("id", UUID.class)),
                    new BatchId(row.getString("batch")), row.getString("path"), numbers(row)))
            .list();
    }

    private PaperInReview paper(DocumentId id, ResultSet row) throws SQLException {
        ScanFile file = new ScanFile(new ScanFileId(row.getObject("file", UUID.class)),
                new BatchId(row.getString("batch")), new OfficeCode(row.getString("office")), row.getString("path"),
                new Sha256(row.getString("sha256")), row.getLong("size"), row.getString("media_type"),
                row.getInt("attempts"));
        String[] guesses = (String[]) row.getArray("guesses").getArray();
        return new PaperInReview(id, file, numbers(row), new DocumentType(row.getString("type")),
                Arrays.stream(guesses).map(DocumentType::new).toList(), row.getString("template_version"),
                DocumentState.valueOf(row.getString("state").toUpperCase(Locale.ROOT)), read(id), remarks(id),
                Optional.ofNullable(row.getString("words_sha256")).map(Sha256::new).orElse(null),
                new Sha256(row.getString("copy_sha256")), row.getString("engine"));
    }

    private static List<Integer> numbers(ResultSet row) throws SQLException {
        return List.of((Integer[]) row.getArray("pages").getArray());
    }

    private SortedMap<FieldKey, ReviewValue> read(DocumentId id) {
        SortedMap<FieldKey, ReviewValue> values = new TreeMap<>();
        jdbc.sql(
                "select key, value, confidence, page, x, y, width, height from work.document_field where document = :id")
            .param("id", id.value())
            .query((row, number) -> values.put(new FieldKey(row.getString("key")),
                    new ReviewValue(row.getString("value"), new Confidence(row.getDouble("confidence")),
                            row.getInt("page"),
                            new Box(row.getInt("x"), row.getInt("y"), row.getInt("width"), row.getInt("height")))))
            .list();
        return values;
    }

    private List<Remark> remarks(DocumentId id) {
        return jdbc.sql("select code, field, arguments from work.finding where document = :id order by position")
            .param("id", id.value())
            .query((row, number) -> new Remark(row.getString("code"),
                    Optional.ofNullable(row.getString("field")).map(FieldKey::new).orElse(null),
                    List.of((String[]) row.getArray("arguments").getArray())))
            .list();
    }

}
