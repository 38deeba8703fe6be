package vn.sohoa.scheduling;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.BatchId;
import vn.sohoa.document.CitizenId;
import vn.sohoa.document.DeclaredPaper;
import vn.sohoa.document.DocumentType;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What offices said of their files, in a manifest or of the batch as a whole. */
@Component
public class JdbcDeclarations {

    private final JdbcClient jdbc;

    JdbcDeclarations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param path inside the folder of the batch
     */
    public DeclaredPaper of(BatchId batch, String path) {
        return jdbc.sql("""
                select coalesce(line.document_type, scan_batch.document_type) as type, line.owner_id
                from work.batch
                    left join work.scan_batch on scan_batch.batch = batch.name
                    left join work.manifest_line as line on line.batch = batch.name and line.path = :path
                where batch.name = :batch
                """)
            .param("batch", batch.value())
            .param("path", path)
            .query((row, number) -> new DeclaredPaper(type(row.getString("type")), owner(row.getString("owner_id"))))
            .optional()
            .orElse(DeclaredPaper.NOTHING);
    }

    private static @Nullable DocumentType type(@Nullable String key) {
        return (key != null) ? new DocumentType(key) : null;
    }

    private static @Nullable CitizenId owner(@Nullable String value) {
        return (value != null) ? new CitizenId(value) : null;
    }

}
