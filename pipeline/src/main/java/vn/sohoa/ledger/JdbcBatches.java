package vn.sohoa.ledger;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.BatchId;
import vn.sohoa.document.OfficeCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The deliveries. */
@Component
public class JdbcBatches {

    private final JdbcClient jdbc;

    JdbcBatches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Batch> find(BatchId id) {
        return jdbc.sql("""
                select name, office, folder, declared_count, run, seconds from work.batch where name = :name
                """)
            .param("name", id.value())
            .query((row, number) -> new Batch(id, new OfficeCode(row.getString("office")),
                    Path.of(row.getString("folder")), row.getObject("declared_count", Integer.class), row.getInt("run"),
                    row.getDouble("seconds")))
            .optional();
    }

    public Batch get(BatchId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("there is no batch " + id));
    }

    /** The batches, newest first. */
    public List<BatchId> newest(int limit) {
        return jdbc.sql("select name from work.batch order by created_at desc, name limit :limit")
            .param("limit", limit)
            .query((row, number) -> new BatchId(row.getString("name")))
            .list();
    }

    /**
     * Opens a batch; one that exists gets its declared count replaced, if one is given.
     * @param operator who has it digitized
     */
    public void open(BatchId id, OfficeCode office, Path folder, @Nullable Integer declared, String operator) {
        jdbc.sql("""
                insert into work.batch as present (name, office, folder, declared_count, operator, state)
                values (:name, :office, :folder, :declared, :operator, 'open')
                on conflict (name) do update
                set declared_count = coalesce(excluded.declared_count, present.declared_count), state = 'open'
                """)
            .param("name", id.value())
            .param("office", office.value())
            .param("folder", folder.toString())
            .param("declared", declared)
            .param("operator", operator)
            .update();
    }

    /** Counts a new run up. */
    public int nextRun(BatchId id) {
        return jdbc.sql("update work.batch set run = run + 1 where name = :name returning run")
            .param("name", id.value())
            .query(Integer.class)
            .single();
    }

    public void finished(BatchId id, boolean reconciled, double seconds) {
        jdbc.sql("""
                update work.batch set state = :state, seconds = :seconds, finished_at = now() where name = :name
                """)
            .param("state", reconciled ? "reconciled" : "failed")
            .param("seconds", seconds)
            .param("name", id.value())
            .update();
    }

}
