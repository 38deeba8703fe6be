package vn.sohoa.review;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Papers sent back to the office that delivered them. */
@Component
class JdbcRescanRequests {

    private final JdbcClient jdbc;

    JdbcRescanRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(PaperInReview paper, RescanReason reason, String note, String by) {
        jdbc.sql("""
                insert into work.rescan_request (document, scan_file, batch, office, pages, reason, note, requested_by)
                values (:document, :file, :batch, :office, :pages, :reason, nullif(:note, ''), :by)
                """)
            .param("document", paper.id().value())
            .param("file", paper.file().id().value())
            .param("batch", paper.file().batch().value())
            .param("office", paper.file().office().value())
            .param("pages", paper.pages().toArray(Integer[]::new))
            .param("reason", reason.code())
            .param("note", note)
            .param("by", by)
            .update();
    }

}
