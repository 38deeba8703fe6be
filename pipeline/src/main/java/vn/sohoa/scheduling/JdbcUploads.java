package vn.sohoa.scheduling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import vn.sohoa.document.Sha256;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Uploads in PostgreSQL. */
@Component
class JdbcUploads {

    private static final String SELECT = """
            select id, scan_batch, path, size, sha256, state = 'complete' as complete from work.upload
            """;

    private final JdbcClient jdbc;

    private final TransactionOperations transaction;

    JdbcUploads(JdbcClient jdbc, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    Optional<Upload> find(UUID batch, UUID id) {
        return jdbc.sql(SELECT + "where id = :id and scan_batch = :batch")
            .param("id", id)
            .param("batch", batch)
            .query(JdbcUploads::row)
            .optional();
    }

    /** The same content under the same name, whatever number the name got. */
    Optional<Upload> find(UUID batch, String path, Sha256 sha256) {
        return jdbc.sql(SELECT + "where scan_batch = :batch and sha256 = :sha256")
            .param("batch", batch)
            .param("sha256", sha256.value())
            .query(JdbcUploads::row)
            .list()
            .stream()
            .filter(upload -> isName(upload.path(), path))
            .findFirst();
    }

    private static boolean isName(String taken, String path) {
        if (taken.equals(path)) {
            return true;
        }
        for (int number = 2; number <= MOST_OF_A_NAME; number++) {
            if (taken.equals(SafePath.numbered(path, number))) {
                return true;
            }
        }
        return false;
    }

    private static final int MOST_OF_A_NAME = 99;

    /** Enters a file; where its name is taken by another content it gets a number. */
    Upload announce(UUID batch, String path, long size, Sha256 sha256, String who) {
        return transaction.execute(status -> {
            jdbc.sql("select id from work.scan_batch where id = :id for no key update")
                .param("id", batch)
                .query(UUID.class)
                .single();
            Optional<Upload> known = find(batch, path, sha256);
            if (known.isPresent()) {
                return known.get();
            }
            UUID id = UUID.randomUUID();
            jdbc.sql("""
                    insert into work.upload (id, scan_batch, path, size, sha256, created_by)
                    values (:id, :batch, :path, :size, :sha256, :who)
                    """)
                .param("id", id)
                .param("batch", batch)
                .param("path", freeName(batch, path))
                .param("size", size)
                .param("sha256", sha256.value())
                .param("who", who)
                .update();
            return find(batch, id).orElseThrow();
        });
    }

    private String freeName(UUID batch, String path) {
        String name = path;
        for (int number = 2; isTaken(batch, name); number++) {
            name = SafePath.numbered(path, number);
        }
        return name;
    }

    // Some disks do not tell capital letters from small ones.
    private boolean isTaken(UUID batch, String path) {
        return jdbc.sql("""
                select exists (select from work.upload where scan_batch = :batch and lower(path) = lower(:path))
                """).param("batch", batch).param("path", path).query(Boolean.class).single();
    }

    void complete(UUID id) {
        jdbc.sql("update work.upload set state = 'complete', completed_at = now() where id = :id and state = 'open'")
            .param("id", id)
            .update();
    }

    int count(UUID batch) {
        UploadCounts counts = counts(batch);
        return counts.complete() + counts.open();
    }

    UploadCounts counts(UUID batch) {
        return jdbc.sql("""
                select count(*) filter (where state = 'complete') as complete,
                    count(*) filter (where state = 'open') as open
                from work.upload where scan_batch = :batch
                """)
            .param("batch", batch)
            .query((row, number) -> new UploadCounts(row.getInt("complete"), row.getInt("open")))
            .single();
    }

    /** Whole files that came after the last turn of their batch began. */
    int unread(UUID batch) {
        return jdbc.sql("""
                select count(*) from work.upload join work.scan_batch on scan_batch.id = upload.scan_batch
                where upload.scan_batch = :batch and upload.completed_at > scan_batch.turn_at
                """).param("batch", batch).query(Integer.class).single();
    }

    List<Upload> unfinished(UUID batch, int most) {
        return jdbc.sql(SELECT + "where scan_batch = :batch and state = 'open' order by path limit :most")
            .param("batch", batch)
            .param("most", most)
            .query(JdbcUploads::row)
            .list();
    }

    List<Upload> of(UUID batch) {
        return jdbc.sql(SELECT + "where scan_batch = :batch order by path")
            .param("batch", batch)
            .query(JdbcUploads::row)
            .list();
    }

    private static Upload row(ResultSet row, int number) throws SQLException {
        boolean complete = row.getBoolean("complete");
        long size = row.getLong("size");
        return new Upload(row.getObject("id", UUID.class), row.getObject("scan_batch", UUID.class),
                row.getString("path"), size, new Sha256(row.getString("sha256")), complete ? size : 0, complete);
    }

}
