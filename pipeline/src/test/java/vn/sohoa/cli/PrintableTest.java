package vn.sohoa.cli;

import java.text.Normalizer;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PrintableTest {

    @Test
    void namesOfFilesStayAsTheyAre() {
        String apart = Normalizer.normalize("Giấy khai sinh số 1.pdf", Normalizer.Form.NFD);
        assertThat(Printable.of("a b/Giấy khai sinh số 1.pdf")).isEqualTo("a b/Giấy khai sinh số 1.pdf");
        assertThat(Printable.of(apart)).isEqualTo(apart);
        assertThat(Printable.of("🙂.pdf")).isEqualTo("🙂.pdf");
    }

    @Test
    void aNameNeitherBreaksTheLineNorRulesTheTerminal() {
        assertThat(Printable.of("two\nlines.pdf")).isEqualTo("two\\u000alines.pdf");
        assertThat(Printable.of("\u001b[2Jgone.pdf")).isEqualTo("\\u001b[2Jgone.pdf");
        assertThat(Printable.of("\u202efdp.exe")).as("written backwards").isEqualTo("\\u202efdp.exe");
    }

}
