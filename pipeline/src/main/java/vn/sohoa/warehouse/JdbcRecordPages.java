package vn.sohoa.warehouse;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which pages a record has, and where their pictures are. */
@Component
public class JdbcRecordPages {

    private final JdbcClient jdbc;

    JdbcRecordPages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the paper; none where its copy is not of the pages known here. */
    public List<RecordPage> of(HeldRecord held) {
        return jdbc.sql("""
                select page.number, place.position, page.width, page.height
                from work.document
                    cross join lateral unnest(document.pages) with ordinality as place (number, position)
                    join work.page on page.scan_file = document.scan_file and page.number = place.number
                where document.id = :document and document.copy_sha256 = :copy
                order by place.position
                """)
            .param("document", held.document().value())
            .param("copy", held.copy().value())
            .query((row, number) -> new RecordPage(row.getInt("number"), held.copy(), row.getInt("position"),
                    row.getInt("width"), row.getInt("height")))
            .list();
    }

}
