package vn.sohoa.flow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.BatchId;
import vn.sohoa.document.Box;
import vn.sohoa.document.OfficeCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What reports show, straight from the tables. */
@Component
class JdbcReports {

    private final JdbcClient jdbc;

    JdbcReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All files of a batch, in the order of their paths. */
    List<ReportedFile> files(BatchId batch) {
        return jdbc.sql("""
                select file.path, file.sha256, file.state, file.problem_code, file.problem_detail,
                    coalesce(first.pages, file.pages) as pages, coalesce(first.id, file.id) as source,
                    first.batch as first_batch, first.path as first_path
                from work.scan_file as file left join work.scan_file as first on first.id = file.duplicate_of
                where file.batch = :batch
                order by file.path collate "C"
                """)
            .param("batch", batch.value())
            .query((row, number) -> new ReportedFile(row.getString("path"), row.getString("sha256"),
                    row.getString("state"), row.getString("problem_code"), row.getString("problem_detail"),
                    row.getInt("pages"), row.getObject("source", UUID.class), row.getString("first_batch"),
                    row.getString("first_path")))
            .list();
    }

    List<ReportedDocument> documents(UUID file) {
        return jdbc.sql("""
                select id, pages, type, type_confidence, verdict from work.document
                where scan_file = :file order by pages
                """)
            .param("file", file)
            .query((row, number) -> new ReportedDocument(row.getObject("id", UUID.class),
                    Arrays.asList((Integer[]) row.getArray("pages").getArray()), row.getString("type"),
                    row.getDouble("type_confidence"), row.getString("verdict")))
            .list();
    }

    List<ReportedDocument.Field> fields(UUID document) {
        return jdbc.sql("""
                select key, value, confidence, page, x, y, width, height from work.document_field
                where document = :document order by key
                """).param("document", document).query(JdbcReports::field).list();
    }

    List<ReportedDocument.Finding> findings(UUID document) {
        return jdbc.sql("select code, field, arguments from work.finding where document = :document order by position")
            .param("document", document)
            .query((row, number) -> new ReportedDocument.Finding(row.getString("code"), row.getString("field"),
                    Arrays.asList((String[]) row.getArray("arguments").getArray())))
            .list();
    }

    /** The texts of the pages of a paper. */
    List<String> texts(UUID document) {
        return jdbc.sql("""
                select page.text
                from work.document join work.page
                    on page.scan_file = document.scan_file and page.number = any (document.pages)
                where document.id = :document
                order by page.number
                """).param("document", document).query((row, number) -> row.getString("text")).list();
    }

    List<FileRow> fileRows(BatchId batch, ProblemWords words, UnaryOperator<String> titles) {
        return jdbc.sql("""
                select file.path, file.state, file.problem_code, file.problem_detail, file.pages,
                    array_remove(array_agg(document.type order by document.pages), null) as types,
                    count(document.id) as papers,
                    count(*) filter (where document.verdict = 'accepted') as accepted,
                    count(*) filter (where document.verdict = 'needs_review') as needs_review
                from work.scan_file as file left join work.document on document.scan_file = file.id
                where file.batch = :batch
                group by file.id
                order by file.path collate "C"
                """).param("batch", batch.value()).query((row, number) -> fileRow(row, words, titles)).list();
    }

    Stream<OfficeRow> officeRows() {
        return jdbc.sql("""
                select office.code, office.name, count(distinct batch.name) as batches, count(file.id) as files,
                    count(*) filter (where file.state = 'quarantined') as quarantined,
                    count(*) filter (where file.state = 'duplicate') as duplicates,
                    coalesce(sum(file.pages), 0) as pages, coalesce(sum(papers.papers), 0) as papers,
                    coalesce(sum(papers.accepted), 0) as accepted,
                    coalesce(sum(papers.needs_review), 0) as needs_review,
                    coalesce(sum(papers.rejected), 0) as rejected
                from office.office
                    join work.batch on batch.office = office.code
                    left join work.scan_file as file on file.batch = batch.name
                    left join lateral (
                        select count(*) as papers, count(*) filter (where verdict = 'accepted') as accepted,
                            count(*) filter (where verdict = 'needs_review') as needs_review,
                            count(*) filter (where verdict = 'rejected') as rejected
                        from work.document where document.scan_file = file.id) as papers on true
                group by office.code
                order by office.code
                """).query(JdbcReports::officeRow).list().stream();
    }

    private static ReportedDocument.Field field(ResultSet row, int number) throws SQLException {
        return new ReportedDocument.Field(row.getString("key"), row.getString("value"), row.getDouble("confidence"),
                row.getInt("page"),
                new Box(row.getInt("x"), row.getInt("y"), row.getInt("width"), row.getInt("height")));
    }

    private static FileRow fileRow(ResultSet row, ProblemWords words, UnaryOperator<String> titles)
            throws SQLException {
        String code = row.getString("problem_code");
        List<String> types = Arrays.stream((String[]) row.getArray("types").getArray()).map(titles).distinct().toList();
        return new FileRow(row.getString("path"), row.getString("state"), code,
                words.say(code, row.getString("problem_detail")), types, row.getInt("pages"), row.getInt("papers"),
                row.getInt("accepted"), row.getInt("needs_review"));
    }

    private static OfficeRow officeRow(ResultSet row, int number) throws SQLException {
        return new OfficeRow(new OfficeCode(row.getString("code")), row.getString("name"), row.getInt("batches"),
                row.getInt("files"), row.getInt("quarantined"), row.getInt("duplicates"), row.getInt("pages"),
                row.getInt("papers"), row.getInt("accepted"), row.getInt("needs_review"), row.getInt("rejected"));
    }

    /** Puts a problem in words. */
    @FunctionalInterface
    interface ProblemWords {

        @Nullable String say(@Nullable String code, @Nullable String detail);

    }

}
