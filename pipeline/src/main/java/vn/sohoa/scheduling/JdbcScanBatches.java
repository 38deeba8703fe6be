package vn.sohoa.scheduling;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.BatchId;
import vn.sohoa.document.DocumentType;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.document.ProcedureCode;
import vn.sohoa.scheduling.BatchPlan.DeclaredCounts;
import vn.sohoa.scheduling.ScanBatch.Progress;
import vn.sohoa.scheduling.ScanBatch.Source;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Planned batches. This class and {@link JdbcTurns} alone write their state;
 * {@link ScanBatchMoves} says which moves are legal.
 */
@Component
class JdbcScanBatches {

    static final String SELECT = """
            select scan_batch.id, scan_batch.batch, scan_batch.office, source, procedure, document_type, priority,
                deadline, declared_dossiers, declared_sheets, scan_batch.state, start_at, windows, created_by,
                scan_batch.created_at, problem_code, files, done, quarantined, duplicates, pages, scan_batch.turn_at, turn_pages,
                batch.declared_count, batch.folder, coalesce(leased_until > now(), false) as worked
            from work.scan_batch join work.batch on batch.name = scan_batch.batch
            """;

    private final JdbcClient jdbc;

    JdbcScanBatches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Enters a batch; tells whether it was not there yet under this id. */
    boolean create(UUID id, BatchPlan plan, Source source, Path folder, String who) {
        if (find(id).isPresent()) {
            return false;
        }
        jdbc.sql("""
                insert into work.batch (name, office, folder, declared_count, operator, state)
                values (:name, :office, :folder, :declared, :who, 'open')
                """)
            .param("name", plan.name())
            .param("office", plan.office().value())
            .param("folder", folder.toString())
            .param("declared", plan.declared().files())
            .param("who", who)
            .update();
        return jdbc.sql("""
                insert into work.scan_batch (id, batch, office, source, procedure, document_type, priority, deadline,
                    declared_dossiers, declared_sheets, state, created_by)
                values (:id, :name, :office, :source, :procedure, :type, :priority, :deadline, :dossiers, :sheets,
                    'open', :who)
                """)
            .param("id", id)
            .param("name", plan.name())
            .param("office", plan.office().value())
            .param("source", source.name().toLowerCase(Locale.ROOT))
            .param("procedure", text(plan.procedure()))
            .param("type", text(plan.type()))
            .param("priority", plan.priority().code())
            .param("deadline", plan.deadline())
            .param("dossiers", plan.declared().dossiers())
            .param("sheets", plan.declared().sheets())
            .param("who", who)
            .update() == 1;
    }

    /** Batches that nobody planned, and that are no longer being read. */
    List<BatchId> unplanned() {
        return jdbc.sql("""
                select name from work.batch
                where state <> 'open'
                    and not exists (select from work.scan_batch where scan_batch.batch = batch.name)
                order by created_at
                """).query((row, number) -> new BatchId(row.getString("name"))).list();
    }

    /** Enters one of them; tells whether nobody else did. */
    boolean takeOver(UUID id, BatchId batch) {
        return jdbc.sql("""
                insert into work.scan_batch (id, batch, office, source, state, problem_code, created_by, created_at)
                select :id, name, office, 'folder', case state when 'failed' then 'failed' else 'finished' end,
                    case state when 'failed' then 'unexpected_failure' end, coalesce(operator, 'sohoa'), created_at
                from work.batch where name = :batch
                on conflict (batch) do nothing
                """).param("id", id).param("batch", batch.value()).update() == 1;
    }

    /** A batch that was taken over as finished does not add up. */
    void differs(UUID id) {
        jdbc.sql("update work.scan_batch set state = 'differing' where id = :id and source = 'folder'")
            .param("id", id)
            .update();
    }

    /** Whether staff of these offices planned a batch, or delivered one to the inbox. */
    boolean anyDelivered(@Nullable OfficeCode reach) {
        return jdbc.sql("""
                select exists (
                    select from work.scan_batch
                    where source <> 'folder' and (:office::text is null or office = :office or office like :below))
                """)
            .param("office", text(reach))
            .param("below", (reach != null) ? reach + ".%" : null)
            .query(Boolean.class)
            .single();
    }

    Optional<ScanBatch> find(UUID id) {
        return jdbc.sql(SELECT + "where scan_batch.id = :id").param("id", id).query(JdbcScanBatches::row).optional();
    }

    Optional<ScanBatch> find(BatchId batch) {
        return jdbc.sql(SELECT + "where scan_batch.batch = :batch")
            .param("batch", batch.value())
            .query(JdbcScanBatches::row)
            .optional();
    }

    boolean nameIsTaken(String name) {
        return jdbc.sql("select exists (select from work.batch where name = :name)")
            .param("name", name)
            .query(Boolean.class)
            .single();
    }

    /** Newest first, from the one behind {@code after} on. */
    List<ScanBatch> list(@Nullable OfficeCode reach, @Nullable ScanBatchState state, @Nullable ScanBatch after,
            int limit) {
        return jdbc.sql(SELECT + """
                where (:office::text is null or scan_batch.office = :office or scan_batch.office like :below)
                    and (:state::text is null and scan_batch.state <> 'deleted' or scan_batch.state = :state)
                    and (:id::uuid is null
                        or (scan_batch.created_at, scan_batch.id) < (:createdAt::timestamptz, :id::uuid))
                order by scan_batch.created_at desc, scan_batch.id desc
                limit :limit
                """)
            .param("office", text(reach))
            .param("below", (reach != null) ? reach + ".%" : null)
            .param("state", (state != null) ? state.code() : null)
            .param("createdAt", (after != null) ? after.createdAt().atOffset(ZoneOffset.UTC) : null)
            .param("id", (after != null) ? after.id() : null)
            .param("limit", limit)
            .query(JdbcScanBatches::row)
            .list();
    }

    /** Batches of the inbox that may still get files, or have files to be moved away. */
    List<ScanBatch> ofInbox() {
        return jdbc.sql(SELECT + "where source = 'inbox' and scan_batch.state <> 'deleted' order by scan_batch.id")
            .query(JdbcScanBatches::row)
            .list();
    }

    /** Moves a batch, if the move is legal. */
    boolean move(UUID id, ScanBatchState to) {
        return jdbc.sql("""
                update work.scan_batch set state = :to, problem_code = null, changed_at = now()
                where id = :id and state in (:sources)
                """)
            .param("to", to.code())
            .param("id", id)
            .param("sources", ScanBatchMoves.sourcesOf(to))
            .update() == 1;
    }

    void schedule(UUID id, @Nullable Instant startAt, RunWindows windows) {
        jdbc.sql("update work.scan_batch set start_at = :startAt, windows = :windows where id = :id")
            .param("startAt", (startAt != null) ? startAt.atOffset(ZoneOffset.UTC) : null)
            .param("windows", windows.expressions().toArray(String[]::new))
            .param("id", id)
            .update();
    }

    /** Other times for a batch that is on its way; tells whether it is. */
    boolean reschedule(UUID id, @Nullable Instant startAt, RunWindows windows) {
        boolean started = jdbc.sql("""
                select state in ('waiting', 'running', 'paused') from work.scan_batch where id = :id for no key update
                """).param("id", id).query(Boolean.class).single();
        if (started) {
            schedule(id, startAt, windows);
        }
        return started;
    }

    /** The papers of the batch that wait for review take it over. */
    boolean urge(UUID id, Priority priority, @Nullable LocalDate deadline) {
        return jdbc.sql("""
                update work.scan_batch set priority = :priority, deadline = :deadline
                where id = :id and state <> 'deleted'
                """).param("priority", priority.code()).param("deadline", deadline).param("id", id).update() == 1;
    }

    /** Corrects what the office declared. */
    void declare(UUID id, DeclaredCounts declared) {
        jdbc.sql("""
                with plan as (
                    update work.scan_batch set declared_dossiers = :dossiers, declared_sheets = :sheets where id = :id
                    returning batch)
                update work.batch set declared_count = :files from plan where batch.name = plan.batch
                """)
            .param("dossiers", declared.dossiers())
            .param("sheets", declared.sheets())
            .param("files", declared.files())
            .param("id", id)
            .update();
    }

    static ScanBatch row(ResultSet row, int number) throws SQLException {
        DeclaredCounts declared = new DeclaredCounts(row.getObject("declared_count", Integer.class),
                row.getObject("declared_dossiers", Integer.class), row.getObject("declared_sheets", Integer.class));
        String procedure = row.getString("procedure");
        String type = row.getString("document_type");
        BatchPlan plan = new BatchPlan(row.getString("batch"), new OfficeCode(row.getString("office")),
                (procedure != null) ? new ProcedureCode(procedure) : null,
                (type != null) ? new DocumentType(type) : null, Priority.of(row.getString("priority")),
                row.getObject("deadline", LocalDate.class), declared);
        return new ScanBatch(row.getObject("id", UUID.class), plan,
                Source.valueOf(row.getString("source").toUpperCase(Locale.ROOT)), Path.of(row.getString("folder")),
                ScanBatchState.of(row.getString("state")), instant(row, "start_at"),
                new RunWindows(java.util.Arrays.asList((String[]) row.getArray("windows").getArray())),
                row.getString("created_by"), row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("problem_code"), progress(row));
    }

    private static Progress progress(ResultSet row) throws SQLException {
        return new Progress(row.getInt("files"), row.getInt("done"), row.getInt("quarantined"),
                row.getInt("duplicates"), row.getInt("pages"), instant(row, "turn_at"), row.getInt("turn_pages"),
                row.getBoolean("worked"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return (time != null) ? time.toInstant() : null;
    }

    private static @Nullable String text(@Nullable Object value) {
        return (value != null) ? value.toString() : null;
    }

}
