package vn.sohoa.flow;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.sohoa.document.Sha256;
import vn.sohoa.ledger.JdbcKeptObjects;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class KeptObjectsTests extends IntegrationTest {

    @Autowired
    private JdbcKeptObjects objects;

    @Test
    void everyOriginalAndEveryCopyIsShown() {
        deliver("a.pdf", "b.pdf", "c.pdf");
        run();

        List<Sha256> shown = shown(100);

        assertThat(shown).containsAll(jdbc.sql("""
                select sha256 from work.scan_file where batch = :batch
                union select words_sha256 from work.scan_file where batch = :batch and words_sha256 is not null
                union select copy_sha256 from work.document join work.scan_file as file on file.id = scan_file
                    where file.batch = :batch
                """).param("batch", batch.value()).query((row, number) -> new Sha256(row.getString(1))).list());
        assertThat(shown).hasSizeGreaterThan(3);
    }

    @Test
    void aSampleIsSmaller() {
        String[] many = new String[60];
        for (int i = 0; i < many.length; i++) {
            many[i] = i + ".pdf";
        }
        deliver(many);
        run();

        assertThat(shown(10)).hasSizeLessThan(shown(100).size() / 2);
    }

    private List<Sha256> shown(int percent) {
        List<Sha256> shown = new ArrayList<>();
        objects.each(percent, shown::add);
        return shown;
    }

}
