package vn.sohoa.preservation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.stereotype.Component;

import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;
import vn.sohoa.recognition.PageText;
import vn.sohoa.segmentation.Paper;

/**
 * Makes the archival copy of a paper. The pixels of the scan are kept as they are: pages
 * are turned and levelled by the matrix that draws them. Safe for use by several threads.
 */
@Component
public class ArchivalCopies {

    private final Metadata metadata = new Metadata();

    /**
     * Makes a searchable PDF/A-2b with one page for each page of the paper. The same
     * input gives the same bytes.
     * @param original the scan file
     * @param mediaType what {@code original} is, such as {@code application/pdf}
     * @param workFolder where the copy is written, and temporary files on the way to it
     * @throws ProblemException where the scan file or one of its pages cannot be copied,
     * or the disk is full
     */
    public ArchivalCopy make(Path original, String mediaType, Paper paper, Path workFolder) {
        try (ArchivalDocument document = new ArchivalDocument(workFolder);
                ScannedPages scannedPages = ScannedPages.open(original, mediaType, document.pdf(), workFolder)) {
            for (PageText page : paper.pages()) {
                add(page, scannedPages, document);
            }
            document.describe(this.metadata);
            return save(document, workFolder);
        }
        catch (IOException ex) {
            throw problem(ProblemCode.DAMAGED_FILE, "the archival copy could not be made", ex);
        }
    }

    private static void add(PageText page, ScannedPages scannedPages, ArchivalDocument document) {
        try {
            document.add(page, scannedPages.picture(page.number(), page.geometry()));
        }
        catch (IOException | RuntimeException ex) {
            throw problem(ProblemCode.UNREADABLE_PAGE, "page " + page.number() + ": cannot be copied", ex);
        }
    }

    private static ArchivalCopy save(ArchivalDocument document, Path workFolder) throws IOException {
        Path file = Files.createTempFile(workFolder, "archival-copy-", ".pdf");
        try {
            return document.save(file);
        }
        catch (IOException | RuntimeException ex) {
            Files.deleteIfExists(file);
            throw ex;
        }
    }

    private static ProblemException problem(ProblemCode code, String detail, Exception cause) {
        if (cause instanceof ProblemException known) {
            return known;
        }
        boolean diskFull = String.valueOf(cause.getMessage()).contains("No space left on device");
        return diskFull ? new ProblemException(ProblemCode.DISK_FULL, "while making an archival copy", cause)
                : new ProblemException(code, detail, cause);
    }

}
