package vn.sohoa.warehouse;

import java.util.List;

import vn.sohoa.document.Sha256;

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
                select page.number, version.copy_sha256, place.position, page.width, page.height
                from warehouse.record_version as version
                    join work.document
                        on document.id = version.document_id and document.copy_sha256 = version.copy_sha256
                    cross join lateral unnest(document.pages) with ordinality as place (number, position)
                    join work.page on page.scan_file = document.scan_file and page.number = place.number
                where version.citizen_id = :citizen and version.document_id = :document and version.version = :version
                order by place.position
                """)
            .param("citizen", held.citizen().value())
            .param("document", held.document().value())
            .param("version", held.version())
            .query((row, number) -> new RecordPage(row.getInt("number"), new Sha256(row.getString("copy_sha256")),
                    row.getInt("position"), row.getInt("width"), row.getInt("height")))
            .list();
    }

}
