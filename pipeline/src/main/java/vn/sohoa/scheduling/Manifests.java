package vn.sohoa.scheduling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import vn.sohoa.document.DocumentType;
import vn.sohoa.template.DocumentTemplates;
import vn.sohoa.vietnamese.Folding;

import org.springframework.stereotype.Component;

/** The lists that offices deliver with their batches. */
@Component
class Manifests {

    private static final long LARGEST = 20_000_000;

    private final JdbcManifests manifests;

    private final DocumentTemplates templates;

    Manifests(JdbcManifests manifests, DocumentTemplates templates) {
        this.manifests = manifests;
        this.templates = templates;
    }

    /** Takes what the folder's manifest says in place of what it said before. */
    void take(ScanBatch batch) {
        Path file = batch.folder().resolve(Manifest.FILE_NAME);
        if (Files.isRegularFile(file)) {
            manifests.replace(batch.batch(), read(file));
        }
    }

    Manifest read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new IOException("a manifest this large is none");
            }
            return Manifest.parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8), this::type);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private Optional<DocumentType> type(String word) {
        String key = Folding.key(word);
        return templates.all()
            .stream()
            .filter(template -> template.type().key().equals(word) || Folding.key(template.title()).equals(key))
            .findFirst()
            .map(template -> template.type());
    }

}
