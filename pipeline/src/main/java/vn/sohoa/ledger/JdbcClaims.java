package vn.sohoa.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.BatchId;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ScanFile;
import vn.sohoa.document.ScanFileId;
import vn.sohoa.document.ScanFileState;
import vn.sohoa.document.Sha256;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands scan files out to workers. A claim is committed, and its attempt counted, before
 * the file is opened: whatever the file does to the process, it is known.
 */
@Component
public class JdbcClaims {

    private final JdbcClient jdbc;

    private final TransactionTemplate ownTransaction;

    private final CrashSettings limits;

    JdbcClaims(JdbcClient jdbc, PlatformTransactionManager transactions, CrashSettings limits) {
        this.jdbc = jdbc;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.limits = limits;
    }

    /**
     * Number of files that are not done: nobody has claimed them, or somebody reads them.
     */
    public int open(BatchId batch) {
        return jdbc
            .sql("select count(*) from work.scan_file where batch = :batch and state in ('received', 'digitizing')")
            .param("batch", batch.value())
            .query(Integer.class)
            .single();
    }

    /**
     * @param worker the installation that asks: host and home folder
     */
    public Claim next(BatchId batch, String worker) {
        return ownTransaction.execute(status -> {
            jdbc.sql("select name from work.batch where name = :batch for no key update")
                .param("batch", batch.value())
                .query(String.class)
                .single();
            return candidate(batch).<Claim>map(candidate -> claim(candidate, batch, worker))
                .orElseGet(Claim.NothingLeft::new);
        });
    }

    private Claim claim(Candidate candidate, BatchId batch, String worker) {
        if (othersInFlight(batch, candidate.suspect())) {
            return new Claim.Wait();
        }
        return new Claim.Claimed(jdbc.sql("""
                update work.scan_file
                set state = 'digitizing', attempts = attempts + 1, worker = :worker, changed_at = now()
                from work.batch
                where id = :id and scan_file.state in (:sources) and batch.name = scan_file.batch
                returning id, batch, scan_file.office, path, sha256, size, media_type, attempts
                """)
            .param("worker", worker)
            .param("id", candidate.id())
            .param("sources", ScanFileMoves.sourcesOf(ScanFileState.DIGITIZING))
            .query(JdbcClaims::scanFile)
            .single());
    }

    /** Suspects go last, files opened before go after fresh ones. */
    private Optional<Candidate> candidate(BatchId batch) {
        return jdbc.sql("""
                select id, crashes > 0 as suspect from work.scan_file
                where batch = :batch and state = 'received'
                order by crashes > 0, attempts, path
                limit 1
                """)
            .param("batch", batch.value())
            .query((row, number) -> new Candidate(row.getObject("id", UUID.class), row.getBoolean("suspect")))
            .optional();
    }

    private boolean othersInFlight(BatchId batch, boolean suspect) {
        return jdbc.sql("""
                select exists (
                    select from work.scan_file
                    where batch = :batch and state = 'digitizing' and (:suspect or crashes > 0))
                """).param("batch", batch.value()).param("suspect", suspect).query(Boolean.class).single();
    }

    /** Takes a claim back that came to nothing through no fault of the file. */
    public void giveBack(ScanFileId id) {
        ownTransaction.executeWithoutResult(status -> jdbc.sql("""
                update work.scan_file
                set state = 'received', attempts = attempts - 1, changed_at = now()
                where id = :id and state = 'digitizing'
                """).param("id", id.value()).update());
    }

    /**
     * Takes back what was in flight when a process died, and puts aside what processes
     * die over.
     * @param batch the batch, which nobody else works on; null: all that {@code worker}
     * claimed
     * @param crashed whether the dead process left a crash report; without one it was
     * killed from outside, which is no fault of a file
     * @return the files put aside
     */
    public List<ScanFile> takeBackInterrupted(@Nullable BatchId batch, String worker, boolean crashed) {
        return ownTransaction.execute(status -> {
            jdbc.sql("""
                    update work.scan_file
                    set state = 'received', crashes = crashes + :crash, changed_at = now()
                    where state = 'digitizing' and (batch = :batch or (:batch::text is null and worker = :worker))
                    """)
                .param("crash", crashed ? 1 : 0)
                .param("batch", (batch != null) ? batch.value() : null)
                .param("worker", worker)
                .update();
            return quarantineHopeless();
        });
    }

    private List<ScanFile> quarantineHopeless() {
        return jdbc.sql("""
                update work.scan_file
                set state = 'quarantined', problem_code = :code, changed_at = now(),
                    problem_detail = 'opened ' || attempts || ' times, crashed ' || crashes || ' times'
                from work.batch
                where scan_file.state = 'received' and (crashes >= :crashes or attempts >= :attempts)
                    and batch.name = scan_file.batch
                returning id, batch, scan_file.office, path, sha256, size, media_type, attempts
                """)
            .param("code", ProblemCode.CRASHED_REPEATEDLY.code())
            .param("crashes", limits.crashes())
            .param("attempts", limits.attempts())
            .query(JdbcClaims::scanFile)
            .list();
    }

    private static ScanFile scanFile(ResultSet row, int number) throws SQLException {
        return new ScanFile(new ScanFileId(row.getObject("id", UUID.class)), new BatchId(row.getString("batch")),
                new OfficeCode(row.getString("office")), row.getString("path"), new Sha256(row.getString("sha256")),
                row.getLong("size"), row.getString("media_type"), row.getInt("attempts"));
    }

    private record Candidate(UUID id, boolean suspect) {
    }

}
