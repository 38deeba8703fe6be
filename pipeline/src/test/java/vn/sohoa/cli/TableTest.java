package vn.sohoa.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.text.Normalizer;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Columns line up, numbers to the right. */
class TableTest {

    @Test
    void alignsVietnameseWordsAndNumbers() {
        Table table = new Table("Tệp", "Trang");
        table.row("a.pdf", 7);
        table.row("ủy quyền.pdf", 120);
        StringWriter printed = new StringWriter();

        table.print(new PrintWriter(printed, true));

        assertThat(printed.toString().lines()).containsExactly("Tệp           Trang", "───────────────────",
                "a.pdf             7", "ủy quyền.pdf    120");
    }

    @Test
    void alignsNamesWhoseAccentsAreCharactersOfTheirOwn() {
        String apart = Normalizer.normalize("ủy quyền.pdf", Normalizer.Form.NFD);
        Table table = new Table("Tệp", "Trang");
        table.row(apart, 7);
        StringWriter printed = new StringWriter();

        table.print(new PrintWriter(printed, true));

        assertThat(printed.toString().lines().toList().getLast()).isEqualTo(apart + "      7");
    }

}
