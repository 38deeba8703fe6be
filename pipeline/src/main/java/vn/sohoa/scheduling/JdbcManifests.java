package vn.sohoa.scheduling;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.BatchId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Manifests in PostgreSQL. */
@Component
class JdbcManifests {

    private final JdbcClient jdbc;

    private final TransactionOperations transaction;

    JdbcManifests(JdbcClient jdbc, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    void replace(BatchId batch, Manifest manifest) {
        transaction.executeWithoutResult(status -> {
            for (String table : List.of("work.manifest_line", "work.manifest_fault")) {
                jdbc.sql("delete from " + table + " where batch = :batch").param("batch", batch.value()).update();
            }
            manifest.lines().forEach(line -> insert(batch, line));
            manifest.faults().forEach(fault -> insert(batch, fault));
        });
    }

    private void insert(BatchId batch, ManifestLine line) {
        jdbc.sql("""
                insert into work.manifest_line (batch, path, dossier, procedure, document_type, owner_id, sheets)
                values (:batch, :path, :dossier, :procedure, :type, :owner, :sheets)
                """)
            .param("batch", batch.value())
            .param("path", line.path())
            .param("dossier", text(line.dossier()))
            .param("procedure", text(line.procedure()))
            .param("type", text(line.type()))
            .param("owner", (line.owner() != null) ? line.owner().value() : null)
            .param("sheets", line.sheets())
            .update();
    }

    private void insert(BatchId batch, ManifestFault fault) {
        jdbc.sql("insert into work.manifest_fault (batch, line, code) values (:batch, :line, :code)")
            .param("batch", batch.value())
            .param("line", fault.line())
            .param("code", fault.code())
            .update();
    }

    private static @Nullable String text(@Nullable Object value) {
        return (value != null) ? value.toString() : null;
    }

}
