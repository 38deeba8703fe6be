package vn.sohoa.scheduling;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The worker processes that are alive. */
@Component
public class JdbcWorkers {

    private final JdbcClient jdbc;

    JdbcWorkers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that were heard of lately, oldest first. */
    public List<LivingWorker> all() {
        return jdbc.sql("""
                select name, started_at, seen_at, batch from work.worker where seen_at > now() - interval '1 day'
                order by started_at
                """)
            .query((row, number) -> new LivingWorker(row.getString("name"),
                    row.getObject("started_at", OffsetDateTime.class).toInstant(),
                    row.getObject("seen_at", OffsetDateTime.class).toInstant(), row.getString("batch")))
            .list();
    }

    Optional<Instant> lastHeard(String name) {
        return jdbc.sql("select seen_at from work.worker where name = :name")
            .param("name", name)
            .query(OffsetDateTime.class)
            .optional()
            .map(OffsetDateTime::toInstant);
    }

    /** Frees what a process had in hand that is no more. */
    void lost(String name) {
        jdbc.sql("delete from work.worker where name = :name").param("name", name).update();
        jdbc.sql("update work.scan_batch set leased_until = null where worker = :name").param("name", name).update();
    }

}
