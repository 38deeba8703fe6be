package vn.sohoa.progress;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts batches, scan files and papers into the real tables, as filing does. */
public final class WorkedPapers {

    private static final String SHA256 = "0".repeat(64);

    private final JdbcClient jdbc;

    public WorkedPapers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void office(String code, String name) {
        String parent = code.contains(".") ? code.substring(0, code.lastIndexOf('.')) : null;
        jdbc.sql("""
                insert into office.office (code, name, parent) values (:code, :name, :parent)
                on conflict (code) do nothing
                """).param("code", code).param("name", name).param("parent", parent).update();
    }

    public String batch(String office) {
        String name = office + " " + UUID.randomUUID();
        jdbc.sql("insert into work.batch (name, office, folder, state) values (:name, :office, '/', 'open')")
            .param("name", name)
            .param("office", office)
            .update();
        return name;
    }

    /**
     * A file that came at noon of {@code day} in UTC, which is the same day in Vietnam.
     */
    public UUID file(String batch, String state, LocalDate day) {
        UUID id = UUID.randomUUID();
        boolean quarantined = "quarantined".equals(state);
        jdbc.sql("""
                insert into work.scan_file (id, batch, path, sha256, size, media_type, state, problem_code, pages,
                    received_at, changed_at)
                values (:id, :batch, :path, :sha256, 1, 'application/pdf', :state, :problem, 2, :at, :at)
                """)
            .param("id", id)
            .param("batch", batch)
            .param("path", id + ".pdf")
            .param("sha256", SHA256)
            .param("state", state)
            .param("problem", quarantined ? "unreadable_file" : null)
            .param("at", noon(day))
            .update();
        return id;
    }

    public UUID paper(UUID file, String type, String state, LocalDate day) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into work.document (id, scan_file, pages, type, type_confidence, guesses, template_version,
                    verdict, state, copy_sha256, copy_size, filed_at, state_since)
                values (:id, :file, '{1}', :type, 1, '[]', '1', 'accepted', :state, :sha256, 1, :at, :at)
                """)
            .param("id", id)
            .param("file", file)
            .param("type", type)
            .param("state", state)
            .param("sha256", SHA256)
            .param("at", noon(day))
            .update();
        return id;
    }

    /** Papers of one type in a file of their own. */
    public void papers(int number, String office, String type, String state, LocalDate day) {
        UUID file = file(batch(office), "digitized", day);
        for (int i = 0; i < number; i++) {
            paper(file, type, state, day);
        }
    }

    private static OffsetDateTime noon(LocalDate day) {
        return day.atTime(5, 0).atOffset(ZoneOffset.UTC);
    }

}
