package vn.sohoa.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.BatchId;
import vn.sohoa.document.Problem;
import vn.sohoa.document.ScanFileId;
import vn.sohoa.document.ScanFileState;
import vn.sohoa.document.Sha256;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The scan files of all batches. This class and {@link JdbcClaims} alone write their
 * state; {@link ScanFileMoves} says which moves are legal.
 */
@Component
public class JdbcScanFiles {

    private final JdbcClient jdbc;

    private final TransactionOperations transaction;

    JdbcScanFiles(JdbcClient jdbc, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** What is known of the file that was last taken over under this name. */
    public Optional<KnownFile> known(BatchId batch, String path) {
        return jdbc.sql("select sha256, size, modified_at from work.scan_file where id = :id")
            .param("id", ScanFileId.of(batch, path).value())
            .query(JdbcScanFiles::knownFile)
            .optional();
    }

    /**
     * Enters a file whose original is stored: as received, or as a duplicate where the
     * same bytes were received before, in whichever batch, and are not in quarantine.
     */
    public ScanFileState receive(Arrival arrival, Sha256 sha256) {
        return transaction.execute(status -> {
            // Two workers that bring the same bytes at once come here one after the
            // other.
            jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:sha256, 0))")
                .param("sha256", sha256.value())
                .query((row, number) -> 0)
                .list();
            Optional<UUID> first = first(arrival.id(), sha256);
            ScanFileState state = first.isPresent() ? ScanFileState.DUPLICATE : ScanFileState.RECEIVED;
            enter(arrival, state, null, first.orElse(null));
            return state;
        });
    }

    /** Enters a file that cannot be digitized. */
    public void refuse(Arrival arrival, Problem problem) {
        enter(arrival, ScanFileState.QUARANTINED, problem, null);
    }

    private Optional<UUID> first(ScanFileId self, Sha256 sha256) {
        return jdbc.sql("""
                select id from work.scan_file
                where sha256 = :sha256 and state in ('received', 'digitizing', 'digitized') and id <> :self
                order by received_at, path
                limit 1
                """).param("sha256", sha256.value()).param("self", self.value()).query(UUID.class).optional();
    }

    private void enter(Arrival arrival, ScanFileState state, @Nullable Problem problem, @Nullable UUID first) {
        StatementSpec insert = jdbc.sql("""
                insert into work.scan_file as present
                    (id, batch, path, sha256, size, modified_at, media_type, state, problem_code, problem_detail,
                     duplicate_of)
                values (:id, :batch, :path, :sha256, :size, :modifiedAt, :mediaType, :state, :code, :detail, :first)
                on conflict (id) do update
                set sha256 = excluded.sha256, size = excluded.size, modified_at = excluded.modified_at,
                    media_type = excluded.media_type, state = excluded.state, problem_code = excluded.problem_code,
                    problem_detail = excluded.problem_detail, duplicate_of = excluded.duplicate_of,
                    changed_at = now()
                where present.sha256 is null and present.state in (:sources)
                """);
        insert.param("id", arrival.id().value())
            .param("batch", arrival.batch().value())
            .param("path", arrival.path())
            .param("sha256", (arrival.sha256() != null) ? arrival.sha256().value() : null)
            .param("size", arrival.size())
            .param("modifiedAt", (arrival.modifiedAt() != null) ? arrival.modifiedAt().atOffset(ZoneOffset.UTC) : null)
            .param("mediaType", arrival.mediaType())
            .param("state", ScanFileMoves.code(state))
            .param("code", (problem != null) ? problem.code().code() : null)
            .param("detail", (problem != null) ? problem.detail() : null)
            .param("first", first)
            .param("sources", ScanFileMoves.sourcesOf(state))
            .update();
    }

    /** Marks a file as read and filed. */
    public void digitized(ScanFileId id, ReadingResult result) {
        int moved = jdbc.sql("""
                update work.scan_file
                set state = 'digitized', pages = :pages, separator_pages = :separatorPages, engine = :engine,
                    words_sha256 = :words, changed_at = now()
                where id = :id and state in (:sources)
                """)
            .param("id", id.value())
            .param("pages", result.pages())
            .param("separatorPages", result.separatorPages().toArray(Integer[]::new))
            .param("engine", result.engine())
            .param("words", result.words().value())
            .param("sources", ScanFileMoves.sourcesOf(ScanFileState.DIGITIZED))
            .update();
        requireOne(moved, id, ScanFileState.DIGITIZED);
    }

    /** Puts a claimed file aside. */
    public void quarantine(ScanFileId id, Problem problem) {
        int moved = jdbc.sql("""
                update work.scan_file
                set state = 'quarantined', problem_code = :code, problem_detail = :detail, changed_at = now()
                where id = :id and state in (:sources)
                """)
            .param("id", id.value())
            .param("code", problem.code().code())
            .param("detail", problem.detail())
            .param("sources", ScanFileMoves.sourcesOf(ScanFileState.QUARANTINED))
            .update();
        requireOne(moved, id, ScanFileState.QUARANTINED);
    }

    /**
     * Has quarantined files of a batch read again. Those whose kind is refused stay where
     * they are; those that could not be taken over are looked at by intake anyway.
     * @param file one of them; null: all
     * @return how many will be read
     */
    public int receiveQuarantinedAgain(BatchId batch, @Nullable ScanFileId file) {
        return jdbc.sql("""
                update work.scan_file
                set state = 'received', problem_code = null, problem_detail = null, attempts = 0, crashes = 0,
                    changed_at = now()
                where batch = :batch and (:file::uuid is null or id = :file) and sha256 is not null
                    and state = 'quarantined' and state in (:sources)
                    and problem_code not in ('not_a_document', 'unsupported_format')
                """)
            .param("batch", batch.value())
            .param("file", (file != null) ? file.value() : null)
            .param("sources", ScanFileMoves.sourcesOf(ScanFileState.RECEIVED))
            .update();
    }

    private static void requireOne(int moved, ScanFileId id, ScanFileState to) {
        if (moved != 1) {
            throw new IllegalStateException("scan file " + id + " may not become " + to);
        }
    }

    private static KnownFile knownFile(ResultSet row, int number) throws SQLException {
        String sha256 = row.getString("sha256");
        OffsetDateTime modifiedAt = row.getObject("modified_at", OffsetDateTime.class);
        return new KnownFile((sha256 != null) ? new Sha256(sha256) : null, row.getLong("size"),
                (modifiedAt != null) ? modifiedAt.toInstant() : null);
    }

}
