package vn.sohoa.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What of a folder is taken over. */
class DeliveryTest {

    private static final Set<String> SKIPPED = Set.of("Thumbs.db", "@eaDir");

    @TempDir
    private Path folder;

    @Test
    void oddNamesAreNamesToo() throws IOException {
        String apart = Normalizer.normalize("Giấy khai sinh.pdf", Normalizer.Form.NFD);
        String together = Normalizer.normalize("Giấy khai sinh.pdf", Normalizer.Form.NFC);
        for (String name : List.of(apart, together, "a b.pdf", "two\nlines.pdf", "-rf", "back\\slash.pdf")) {
            Files.writeString(folder.resolve(name), name);
        }

        assertThat(names()).containsExactlyInAnyOrder(apart, together, "a b.pdf", "two\nlines.pdf", "-rf",
                "back\\slash.pdf");
    }

    @Test
    void whatAccompaniesScansIsSkippedWithItsFolders() throws IOException {
        for (String name : List.of("a.pdf", "Thumbs.db", ".DS_Store", "@eaDir/a.pdf@SynoEAStream", ".trash/b.pdf")) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), name);
        }

        assertThat(names()).containsExactly("a.pdf");
    }

    @Test
    void linksLeadNeitherOutNorRound() throws IOException {
        Files.writeString(folder.resolve("a.pdf"), "a");
        Files.createSymbolicLink(folder.resolve("again.pdf"), Path.of("a.pdf"));
        Files.createSymbolicLink(folder.resolve("round"), Path.of("."));
        Files.createSymbolicLink(folder.resolve("out.pdf"), Path.of("/etc/hostname"));
        Files.createSymbolicLink(folder.resolve("broken.pdf"), Path.of("nowhere"));

        assertThat(names()).as("a broken link is told as unreadable")
            .containsExactly("a.pdf", "again.pdf", "broken.pdf");
    }

    private List<String> names() throws IOException {
        Path real = folder.toRealPath();
        return Delivery.in(real, SKIPPED).files().stream().map(file -> real.relativize(file).toString()).toList();
    }

}
