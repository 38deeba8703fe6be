package vn.sohoa.scheduling;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import vn.sohoa.document.BatchId;
import vn.sohoa.document.Sha256;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files of the inbox in PostgreSQL: what is taken stays known over restarts. */
@Component
class JdbcInboxFiles {

    private final JdbcClient jdbc;

    JdbcInboxFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<TakenFile> find(UUID batch, String path) {
        return jdbc
            .sql("select size, modified_at, sha256 from work.inbox_file where scan_batch = :batch and path = :path")
            .param("batch", batch)
            .param("path", path)
            .query((row, number) -> new TakenFile(row.getLong("size"),
                    row.getObject("modified_at", OffsetDateTime.class).toInstant(),
                    new Sha256(row.getString("sha256"))))
            .optional();
    }

    void take(UUID batch, String path, TakenFile file) {
        jdbc.sql("""
                insert into work.inbox_file (scan_batch, path, size, modified_at, sha256)
                values (:batch, :path, :size, :modifiedAt, :sha256)
                on conflict (scan_batch, path) do update
                set size = excluded.size, modified_at = excluded.modified_at, sha256 = excluded.sha256,
                    taken_at = now(), moved_at = null
                """)
            .param("batch", batch)
            .param("path", path)
            .param("size", file.size())
            .param("modifiedAt", file.modifiedAt().atOffset(ZoneOffset.UTC))
            .param("sha256", file.sha256().value())
            .update();
    }

    /** Whether the object store holds a file of the batch with this content. */
    boolean isStored(BatchId batch, Sha256 sha256) {
        return jdbc.sql("select exists (select from work.scan_file where batch = :batch and sha256 = :sha256)")
            .param("batch", batch.value())
            .param("sha256", sha256.value())
            .query(Boolean.class)
            .single();
    }

    void moved(UUID batch, String path) {
        jdbc.sql("update work.inbox_file set moved_at = now() where scan_batch = :batch and path = :path")
            .param("batch", batch)
            .param("path", path)
            .update();
    }

    /**
     * Files taken out of the inbox, since the batch last had a worker, that the pipeline
     * has not taken over.
     */
    int unread(BatchId batch, UUID id) {
        return jdbc.sql("""
                select count(*) from work.inbox_file join work.scan_batch on scan_batch.id = inbox_file.scan_batch
                where scan_batch.id = :id and (turn_at is null or taken_at > turn_at) and path not like '%manifest.csv'
                    and not exists (select from work.scan_file
                        where scan_file.batch = :batch
                            and (scan_file.sha256 = inbox_file.sha256 or scan_file.path = inbox_file.path
                                and scan_file.sha256 is null))
                """).param("id", id).param("batch", batch.value()).query(Integer.class).single();
    }

}
