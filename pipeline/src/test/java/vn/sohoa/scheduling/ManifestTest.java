package vn.sohoa.scheduling;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import vn.sohoa.document.DocumentType;

import static org.assertj.core.api.Assertions.assertThat;

class ManifestTest {

    @Test
    void readsWhatASpreadsheetWrites() {
        Manifest manifest = parse("""
                \uFEFFTên tệp;Mã hồ sơ;Mã TTHC;Loại giấy tờ;Số định danh;Số tờ\r
                a/001.pdf;H41.12-261123-0001;1.001612;Giấy khai sinh;040190000017;2\r
                "b;2.pdf";;;;;\r
                """);
        assertThat(manifest.faults()).isEmpty();
        assertThat(manifest.lines()).hasSize(2);
        ManifestLine line = manifest.lines().getFirst();
        assertThat(line.path()).isEqualTo("a/001.pdf");
        assertThat(line.dossier()).hasToString("H41.12-261123-0001");
        assertThat(line.type()).isEqualTo(new DocumentType("birth_certificate"));
        assertThat(line.owner()).isNotNull().extracting("value").isEqualTo("040190000017");
        assertThat(line.sheets()).isEqualTo(2);
        assertThat(manifest.lines().getLast().path()).isEqualTo("b;2.pdf");
        assertThat(manifest.lines().getLast().sheets()).isNull();
    }

    @Test
    void notesLinesThatMeanNothingAndStillCountsTheirFiles() {
        Manifest manifest = parse("""
                file,owner,sheets
                1.pdf,not a number,1
                2.pdf,,0
                ,040190000017,1
                1.pdf,,
                """);
        assertThat(manifest.lines()).extracting(ManifestLine::path).containsExactly("1.pdf", "2.pdf");
        assertThat(manifest.faults()).containsExactly(new ManifestFault(2, "owner"), new ManifestFault(3, "sheets"),
                new ManifestFault(4, "file"), new ManifestFault(5, "twice"));
    }

    @Test
    void refusesAListWithoutFiles() {
        assertThat(parse("owner\n040190000017\n").faults()).containsExactly(new ManifestFault(1, "heading"));
        assertThat(parse("").faults()).containsExactly(new ManifestFault(1, "empty"));
    }

    private static Manifest parse(String text) {
        return Manifest.parse(text, word -> word.equals("Giấy khai sinh")
                ? Optional.of(new DocumentType("birth_certificate")) : Optional.empty());
    }

}
