package vn.sohoa.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;

import vn.sohoa.archive.ObjectStore;
import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;
import vn.sohoa.document.Sha256;

import org.springframework.stereotype.Component;

/**
 * Makes pictures of pages. The upright image, which boxes count in, fills the whole
 * picture. Whoever asks has checked who may see it, and told the audit trail.
 */
@Component
public class PagePictures {

    private final ObjectStore store;

    private final PictureSettings settings;

    private final KeptPictures kept;

    private final Semaphore places;

    PagePictures(ObjectStore store, PictureSettings settings) {
        this.store = store;
        this.settings = settings;
        this.kept = new KeptPictures(settings.kept().toBytes());
        this.places = new Semaphore(settings.atOnce());
    }

    /**
     * The picture of a page as JPEG.
     * @param copy archival copy of a paper
     * @param page in the copy, from 1
     * @throws ProblemException where the copy cannot be had, has no such page, or the
     * page is too large
     */
    public byte[] jpeg(Sha256 copy, int page) {
        String name = copy.value() + "/" + page;
        byte[] known = kept.get(name);
        if (known != null) {
            return known;
        }
        places.acquireUninterruptibly();
        try {
            byte[] made = made(copy, page);
            kept.put(name, made);
            return made;
        }
        finally {
            places.release();
        }
    }

    private byte[] made(Sha256 copy, int page) {
        try {
            Path file = Files.createTempFile("sohoa-page", ".pdf"); // for its owner only
            try {
                return DrawnPage.jpeg(store.fetch(copy, file), page, settings);
            }
            finally {
                Files.deleteIfExists(file);
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        catch (OutOfMemoryError ex) {
            throw new ProblemException(ProblemCode.IMAGE_TOO_LARGE, "the picture needs too much memory", ex);
        }
    }

}
