package vn.sohoa.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.BatchId;
import vn.sohoa.document.DocumentId;
import vn.sohoa.document.DocumentType;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.document.ScanFileId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Papers sent back to the office that delivered them. */
@Component
class JdbcRescanRequests {

    private static final String COLUMNS = """
            select request.id, request.document, document.type, request.batch, request.office, file.path,
                request.pages, request.reason, request.note, request.requested_by, request.requested_at
            from work.rescan_request as request
                join work.scan_file as file on file.id = request.scan_file
                left join work.document on document.id = request.document
            where request.state = 'open'""";

    private final JdbcClient jdbc;

    JdbcRescanRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(PaperInReview paper, RescanReason reason, String note, String by) {
        jdbc.sql("""
                insert into work.rescan_request (document, scan_file, batch, office, pages, reason, note, requested_by)
                values (:document, :file, :batch, :office, :pages, :reason, nullif(:note, ''), :by)
                """)
            .param("document", paper.id().value())
            .param("file", paper.file().id().value())
            .param("batch", paper.file().batch().value())
            .param("office", paper.file().office().value())
            .param("pages", paper.pages().toArray(Integer[]::new))
            .param("reason", reason.code())
            .param("note", note)
            .param("by", by)
            .update();
    }

    /**
     * Offices are told by what they begin with, so that the index of the office serves.
     */
    List<RescanRequest> open(@Nullable OfficeCode within, @Nullable OfficeCode office, @Nullable BatchId batch,
            RescanRequests.@Nullable Position after, int most) {
        String own = (within != null) ? " and (request.office = :within or request.office like :below_within)" : "";
        String wanted = (office != null) ? " and (request.office = :office or request.office like :below_office)" : "";
        String ofBatch = (batch != null) ? " and request.batch = :batch" : "";
        String later = (after != null) ? " and (request.requested_at, request.id) > (:at, :id)" : "";
        return jdbc
            .sql(COLUMNS + own + wanted + ofBatch + later + " order by request.requested_at, request.id limit :most")
            .param("within", code(within))
            .param("below_within", code(within) + ".%")
            .param("office", code(office))
            .param("below_office", code(office) + ".%")
            .param("batch", (batch != null) ? batch.value() : "")
            .param("at", (after != null) ? OffsetDateTime.ofInstant(after.requestedAt(), ZoneOffset.UTC) : null)
            .param("id", (after != null) ? after.id() : null)
            .param("most", most)
            .query(JdbcRescanRequests::request)
            .list();
    }

    /** An open one; held until the transaction ends. */
    Optional<RescanRequest> hold(UUID id) {
        return jdbc.sql(COLUMNS + " and request.id = :id for update of request")
            .param("id", id)
            .query(JdbcRescanRequests::request)
            .optional();
    }

    /** A file that the office, or one above or below it, delivered. */
    Optional<ScanFileId> file(BatchId batch, String path, OfficeCode office) {
        return jdbc.sql("""
                select file.id from work.scan_file as file join work.batch on batch.name = file.batch
                where file.batch = :batch and file.path = :path
                    and (batch.office = :office or batch.office like :office || '.%'
                        or :office like batch.office || '.%')
                """)
            .param("batch", batch.value())
            .param("path", path)
            .param("office", office.value())
            .query(UUID.class)
            .optional()
            .map(ScanFileId::new);
    }

    void rescanned(UUID id, ScanFileId file, String by) {
        jdbc.sql("""
                update work.rescan_request
                set state = 'rescanned', new_file = :file, closed_by = :by, closed_at = now() where id = :id
                """).param("id", id).param("file", file.value()).param("by", by).update();
    }

    void withdraw(UUID id, String why, String by) {
        jdbc.sql("""
                update work.rescan_request
                set state = 'withdrawn', closing_note = :why, closed_by = :by, closed_at = now() where id = :id
                """).param("id", id).param("why", why).param("by", by).update();
    }

    private static String code(@Nullable OfficeCode office) {
        return (office != null) ? office.value() : "";
    }

    private static RescanRequest request(ResultSet row, int number) throws SQLException {
        return new RescanRequest(row.getObject("id", UUID.class), new DocumentId(row.getObject("document", UUID.class)),
                Optional.ofNullable(row.getString("type")).map(DocumentType::new).orElse(null),
                new BatchId(row.getString("batch")), new OfficeCode(row.getString("office")), row.getString("path"),
                List.of((Integer[]) row.getArray("pages").getArray()), RescanReason.of(row.getString("reason")),
                row.getString("note"), row.getString("requested_by"),
                row.getObject("requested_at", OffsetDateTime.class).toInstant());
    }

}
