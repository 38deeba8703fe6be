package vn.sohoa.scheduling;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import vn.sohoa.document.BatchId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Finds differences by counting, and keeps decisions on them. */
@Component
class JdbcBatchDifferences {

    private static final int MOST_SHOWN = 100;

    /** Every line one difference: code, subject, declared, found. */
    private static final String FOUND = """
            select 'declared_files' as code, '' as subject, batch.declared_count as declared, counted.files as found
            from plan, batch, counted where batch.declared_count <> counted.files
            union all
            select 'declared_sheets', '', plan.declared_sheets, counted.pages
            from plan, counted
            where counted.pages not between plan.declared_sheets and 2 * plan.declared_sheets
            union all
            select 'declared_dossiers', '', plan.declared_dossiers, (select count(distinct dossier) from line)
            from plan
            where exists (select from line where dossier is not null)
                and plan.declared_dossiers <> (select count(distinct dossier) from line)
            union all
            select 'file_missing', path, null, null
            from line where not exists (select from file where file.path = line.path)
            union all
            select 'file_not_in_manifest', path, null, null
            from file where exists (select from line) and not exists (select from line where line.path = file.path)
            union all
            select 'sheets', path, line.sheets, file.pages
            from line join file using (path)
            where file.state = 'digitized' and file.pages not between line.sheets and 2 * line.sheets
            union all
            select 'quarantined', path, null, null from file where state = 'quarantined'
            union all
            select 'manifest_' || fault.code, fault.line::text, null, null
            from work.manifest_fault as fault where fault.batch = :batch
            union all
            select 'ledger', sentence, null, null
            from work.ledger, unnest(differences) as sentence
            where ledger.batch = :batch and sentence not like '%files were declared%'
            """;

    private final JdbcClient jdbc;

    private final TransactionOperations transaction;

    JdbcBatchDifferences(JdbcClient jdbc, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /**
     * Counts; a decision stands for as long as the difference stays what it was.
     */
    void find(BatchId batch) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("update work.batch_difference set gone_at = now() where batch = :batch and gone_at is null")
                .param("batch", batch.value())
                .update();
            jdbc.sql("""
                    with plan as (select * from work.scan_batch where scan_batch.batch = :batch),
                        batch as (select * from work.batch where name = :batch),
                        file as (select * from work.scan_file where scan_file.batch = :batch),
                        line as (select * from work.manifest_line where manifest_line.batch = :batch),
                        counted as (
                            select count(*)::integer as files,
                                coalesce(sum(coalesce(nullif(file.pages, 0), first.pages)), 0)::integer as pages
                            from file left join work.scan_file as first on first.id = file.duplicate_of),
                        found as (
                    """ + FOUND + """
                        )
                    insert into work.batch_difference as present (batch, code, subject, declared, found)
                    select distinct on (code, subject) :batch, code, subject, declared, found from found
                    on conflict (batch, code, subject) do update
                    set gone_at = null, declared = excluded.declared, found = excluded.found,
                        decision = case when present.declared is not distinct from excluded.declared
                            and present.found is not distinct from excluded.found then present.decision end,
                        reason = case when present.declared is not distinct from excluded.declared
                            and present.found is not distinct from excluded.found then present.reason end,
                        decided_by = case when present.declared is not distinct from excluded.declared
                            and present.found is not distinct from excluded.found then present.decided_by end,
                        decided_at = case when present.declared is not distinct from excluded.declared
                            and present.found is not distinct from excluded.found then present.decided_at end
                    """).param("batch", batch.value()).update();
        });
    }

    List<Difference> of(BatchId batch) {
        return jdbc.sql("""
                select id, code, subject, declared, found, decision, reason, decided_by from work.batch_difference
                where batch = :batch and gone_at is null
                order by decision is not null, code, subject
                limit :most
                """)
            .param("batch", batch.value())
            .param("most", MOST_SHOWN)
            .query((row, number) -> new Difference(row.getObject("id", UUID.class), row.getString("code"),
                    row.getString("subject"), row.getObject("declared", Integer.class),
                    row.getObject("found", Integer.class), decision(row.getString("decision")), row.getString("reason"),
                    row.getString("decided_by")))
            .list();
    }

    boolean anyOpen(BatchId batch) {
        return jdbc.sql("""
                select exists (
                    select from work.batch_difference
                    where batch = :batch and gone_at is null and decision is null)
                """).param("batch", batch.value()).query(Boolean.class).single();
    }

    /** Decides on all that are open and of one kind; tells how many. */
    int decideAll(BatchId batch, String code, Difference.Decision decision, String reason, String who) {
        return jdbc.sql("""
                update work.batch_difference
                set decision = :decision, reason = :reason, decided_by = :who, decided_at = now()
                where batch = :batch and code = :code and gone_at is null and decision is null
                """)
            .param("decision", decision.code())
            .param("reason", reason)
            .param("who", who)
            .param("code", code)
            .param("batch", batch.value())
            .update();
    }

    /** How many of each kind nobody has decided on, by code. */
    Map<String, Integer> open(BatchId batch) {
        Map<String, Integer> open = new TreeMap<>();
        jdbc.sql("""
                select code, count(*) as differences from work.batch_difference
                where batch = :batch and gone_at is null and decision is null
                group by code
                """).param("batch", batch.value()).query(row -> {
            open.put(row.getString("code"), row.getInt("differences"));
        });
        return open;
    }

    boolean decide(BatchId batch, UUID id, Difference.Decision decision, String reason, String who) {
        return jdbc.sql("""
                update work.batch_difference
                set decision = :decision, reason = :reason, decided_by = :who, decided_at = now()
                where id = :id and batch = :batch and gone_at is null
                """)
            .param("decision", decision.code())
            .param("reason", reason)
            .param("who", who)
            .param("id", id)
            .param("batch", batch.value())
            .update() == 1;
    }

    private static Difference.@org.jspecify.annotations.Nullable Decision decision(
            @org.jspecify.annotations.Nullable String code) {
        return (code != null) ? Difference.Decision.valueOf(code.toUpperCase(Locale.ROOT)) : null;
    }

}
