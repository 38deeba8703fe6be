package vn.sohoa.scheduling;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

import vn.sohoa.document.BatchId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requests for deletion in PostgreSQL. */
@Component
class JdbcDeletionRequests {

    private final JdbcClient jdbc;

    JdbcDeletionRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean anythingFiled(BatchId batch) {
        return jdbc.sql("""
                select exists (
                    select from work.scan_file where batch = :batch and state in ('digitizing', 'digitized'))
                """).param("batch", batch.value()).query(Boolean.class).single();
    }

    Optional<DeletionRequest> open(UUID batch) {
        return jdbc.sql("""
                select deletion_request.id, scan_batch.batch, reason, requested_by, requested_at
                from work.deletion_request join work.scan_batch on scan_batch.id = deletion_request.scan_batch
                where deletion_request.scan_batch = :batch and granted is null
                """)
            .param("batch", batch)
            .query((row, number) -> new DeletionRequest(row.getObject("id", UUID.class), batch, row.getString("batch"),
                    row.getString("reason"), row.getString("requested_by"),
                    row.getObject("requested_at", OffsetDateTime.class).toInstant()))
            .optional();
    }

    /** Adds a request; there is one at a time. */
    boolean add(UUID id, UUID batch, String reason, String who) {
        return jdbc.sql("""
                insert into work.deletion_request (id, scan_batch, reason, requested_by)
                values (:id, :batch, :reason, :who)
                on conflict do nothing
                """).param("id", id).param("batch", batch).param("reason", reason).param("who", who).update() == 1;
    }

    void decide(UUID id, boolean granted, String who) {
        jdbc.sql("""
                update work.deletion_request set granted = :granted, decided_by = :who, decided_at = now()
                where id = :id and granted is null
                """).param("granted", granted).param("who", who).param("id", id).update();
    }

}
