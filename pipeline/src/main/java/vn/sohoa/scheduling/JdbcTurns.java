package vn.sohoa.scheduling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Hands batches out to workers, a turn at a time. The office that waited longest is next;
 * of its batches the most urgent, then the one with the nearest deadline, then the
 * oldest.
 */
@Component
class JdbcTurns implements Turns {

    private final JdbcClient jdbc;

    private final TransactionOperations transaction;

    private final WorkerSettings settings;

    JdbcTurns(JdbcClient jdbc, TransactionOperations transaction, WorkerSettings settings) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.settings = settings;
    }

    @Override
    public Optional<ScanBatch> next(String worker) {
        return transaction.execute(status -> due().stream()
            .filter(batch -> batch.windows().include(ZonedDateTime.now(RunWindows.VIETNAM)))
            .findFirst()
            .map(batch -> take(batch, worker)));
    }

    /**
     * What may run but for its windows, next first; nobody else can take it meanwhile.
     */
    private List<ScanBatch> due() {
        return jdbc.sql(JdbcScanBatches.SELECT + """
                    left join work.office_turn on office_turn.office = scan_batch.office
                where scan_batch.state in ('waiting', 'running')
                    and (start_at is null or start_at <= now())
                    and (leased_until is null or leased_until < now())
                order by office_turn.turn_at nulls first, scan_batch.office,
                    array_position(array['urgent', 'high', 'normal', 'low'], priority), deadline nulls last,
                    scan_batch.created_at
                limit 1000
                for no key update of scan_batch skip locked
                """).query(JdbcScanBatches::row).list();
    }

    private ScanBatch take(ScanBatch batch, String worker) {
        jdbc.sql("""
                update work.scan_batch
                set state = 'running', worker = :worker, leased_until = :until, turn_at = now(), turn_pages = pages,
                    problem_code = null, changed_at = now()
                where id = :id
                """).param("worker", worker).param("until", leaseEnd()).param("id", batch.id()).update();
        jdbc.sql("""
                insert into work.office_turn (office, turn_at) values (:office, clock_timestamp())
                on conflict (office) do update set turn_at = excluded.turn_at
                """).param("office", batch.plan().office().value()).update();
        return batch;
    }

    @Override
    public boolean isWanted(UUID batch, String worker) {
        return jdbc.sql("""
                select windows from work.scan_batch where id = :id and state = 'running' and worker = :worker
                """)
            .param("id", batch)
            .param("worker", worker)
            .query(JdbcTurns::isWithinWindows)
            .optional()
            .orElse(false);
    }

    private static boolean isWithinWindows(ResultSet row, int number) throws SQLException {
        return new RunWindows(List.of((String[]) row.getArray("windows").getArray()))
            .include(ZonedDateTime.now(RunWindows.VIETNAM));
    }

    @Override
    public boolean othersWait(UUID batch) {
        return jdbc.sql("""
                select distinct windows from work.scan_batch
                where state in ('waiting', 'running') and id <> :id
                    and (start_at is null or start_at <= now())
                    and (leased_until is null or leased_until < now())
                """).param("id", batch).query(JdbcTurns::isWithinWindows).list().contains(true);
    }

    @Override
    public void count(UUID batch) {
        jdbc.sql("""
                update work.scan_batch
                set files = counted.files, done = counted.done, quarantined = counted.quarantined,
                    duplicates = counted.duplicates, pages = counted.pages
                from (
                    select count(*) as files, count(*) filter (where state not in ('received', 'digitizing')) as done,
                        count(*) filter (where state = 'quarantined') as quarantined,
                        count(*) filter (where state = 'duplicate') as duplicates,
                        coalesce(sum(scan_file.pages) filter (where state = 'digitized'), 0) as pages
                    from work.scan_file
                    where scan_file.batch = (select scan_batch.batch from work.scan_batch where id = :id)) as counted
                where id = :id
                """).param("id", batch).update();
    }

    @Override
    public void end(UUID batch, String worker, ScanBatchState to, @Nullable String problem, @Nullable Duration rest) {
        count(batch);
        transaction.executeWithoutResult(status -> {
            jdbc.sql("""
                    update work.scan_batch
                    set problem_code = :problem, changed_at = now(),
                        -- what was uploaded while the others were read is read now
                        state = case when :to in ('finished', 'differing') and exists (
                                select from work.upload
                                where upload.scan_batch = scan_batch.id and completed_at > turn_at)
                            then 'waiting' else :to end,
                        start_at = coalesce(:startAt::timestamptz, start_at)
                    where id = :id and worker = :worker and state in (:sources) and state = 'running'
                    """)
                .param("to", to.code())
                .param("problem", problem)
                .param("startAt", (rest != null) ? Instant.now().plus(rest).atOffset(java.time.ZoneOffset.UTC) : null)
                .param("id", batch)
                .param("worker", worker)
                .param("sources", ScanBatchMoves.sourcesOf(to))
                .update();
            jdbc.sql("""
                    update work.scan_batch set worker = null, leased_until = null where id = :id and worker = :worker
                    """).param("id", batch).param("worker", worker).update();
        });
    }

    @Override
    public void beat(String worker, @Nullable UUID batch) {
        jdbc.sql("""
                insert into work.worker (name, batch)
                values (:worker, (select batch from work.scan_batch where id = :batch))
                on conflict (name) do update set seen_at = now(), batch = excluded.batch
                """).param("worker", worker).param("batch", batch).update();
        jdbc.sql("update work.scan_batch set leased_until = :until where id = :batch and worker = :worker")
            .param("until", leaseEnd())
            .param("batch", batch)
            .param("worker", worker)
            .update();
    }

    @Override
    public void farewell(String worker) {
        jdbc.sql("delete from work.worker where name = :worker").param("worker", worker).update();
        jdbc.sql("update work.scan_batch set leased_until = null where worker = :worker")
            .param("worker", worker)
            .update();
    }

    private java.time.OffsetDateTime leaseEnd() {
        return Instant.now().plus(settings.lease()).atOffset(java.time.ZoneOffset.UTC);
    }

}
