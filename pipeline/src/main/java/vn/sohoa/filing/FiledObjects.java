package vn.sohoa.filing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.sohoa.archive.ObjectStore;
import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;
import vn.sohoa.document.Sha256;
import vn.sohoa.recognition.PageText;

import org.springframework.stereotype.Component;

/**
 * The objects that go with a digitized file: one archival PDF a paper, and all its words
 * as gzipped JSON.
 */
@Component
class FiledObjects {

    private final ObjectStore store;

    private final JsonMapper json = JsonMapper.builder().build();

    FiledObjects(ObjectStore store) {
        this.store = store;
    }

    /** Stores all of them; returns the name of the words. */
    Sha256 store(DigitizedFile digitized) {
        for (DigitizedPaper paper : digitized.papers()) {
            store(paper);
        }
        return store.put(zipped(digitized.pages()), "application/gzip");
    }

    /** Stores the copy of a paper. */
    void store(DigitizedPaper paper) {
        Sha256 stored = store.put(paper.copy().pdf(), "application/pdf");
        if (!stored.equals(paper.copy().sha256())) {
            throw new ProblemException(ProblemCode.STORE_UNAVAILABLE, "an archival copy changed on its way");
        }
    }

    /** The words of a file as they were stored. */
    List<PageText> words(Sha256 object) {
        try (InputStream in = new GZIPInputStream(store.open(object))) {
            return json.readValue(in, new TypeReference<>() {
            });
        }
        catch (IOException ex) {
            throw new ProblemException(ProblemCode.STORE_UNAVAILABLE, "the words cannot be read back", ex);
        }
    }

    private byte[] zipped(List<PageText> pages) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(json.writeValueAsBytes(pages));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return bytes.toByteArray();
    }

}
