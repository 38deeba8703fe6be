package vn.sohoa.imaging;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;
import vn.sohoa.document.Word;

/**
 * The pages of a PDF. PDFBox is not made for several threads: it is used under a lock,
 * while images are decoded outside of it.
 */
final class PdfPages implements PageSource {

    private static final long LARGEST_TO_SEARCH = 200_000_000;

    private final PDDocument document;

    private final ImageLimits limits;

    private final int count;

    private final Object lock = new Object();

    private PdfPages(PDDocument document, ImageLimits limits) {
        this.document = document;
        this.limits = limits;
        this.count = document.getNumberOfPages();
        limits.checkPages(count);
        document.setResourceCache(new NoImageCache());
    }

    static PdfPages open(Path content, ImageLimits limits) {
        Jpeg2000Reader.register();
        PDDocument document;
        try {
            requireEnd(content);
            document = Loader.loadPDF(content.toFile(), IOUtils.createTempFileOnlyStreamCache());
        }
        catch (InvalidPasswordException ex) {
            throw new ProblemException(ProblemCode.PASSWORD_PROTECTED, "the PDF asks for a password", ex);
        }
        catch (NoClassDefFoundError ex) {
            // PDFBox looks for what it needs to decrypt with a certificate
            throw new ProblemException(ProblemCode.PASSWORD_PROTECTED, "the PDF asks for a certificate", ex);
        }
        catch (IOException ex) {
            throw new ProblemException(ProblemCode.DAMAGED_FILE, "no readable PDF", ex);
        }
        try {
            return new PdfPages(document, limits);
        }
        catch (RuntimeException ex) {
            IOUtils.closeQuietly(document);
            throw ex;
        }
    }

    /**
     * Where a PDF breaks off PDFBox looks for its parts byte by byte, which takes minutes
     * in a very large one.
     */
    private static void requireEnd(Path content) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(content.toFile(), "r")) {
            if (file.length() < LARGEST_TO_SEARCH) {
                return;
            }
            byte[] end = new byte[1 << 16];
            file.seek(file.length() - end.length);
            file.readFully(end);
            if (!new String(end, StandardCharsets.ISO_8859_1).contains("startxref")) {
                throw new ProblemException(ProblemCode.DAMAGED_FILE, "the PDF is cut off");
            }
        }
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public SourcePage page(int number, DecodingMemory.Place memory) {
        try {
            PdfImage image;
            synchronized (lock) {
                PDPage page = document.getPage(number - 1);
                PdfPageContent content = PdfPageContent.of(page, number, limits);
                Optional<PdfImage> whole = PdfImage.covering(page, content, number, limits, memory);
                if (whole.isEmpty()) {
                    return rendered(page, content, number, memory);
                }
                image = whole.get();
            }
            return new SourcePage(image.decode(number, limits, memory), List.of());
        }
        catch (IOException ex) {
            throw new ProblemException(ProblemCode.UNREADABLE_PAGE, "page " + number + ": broken PDF content", ex);
        }
    }

    private SourcePage rendered(PDPage page, PdfPageContent content, int number, DecodingMemory.Place memory)
            throws IOException {
        Scan scan = PdfRendering.render(document, page, content, number, limits, memory);
        List<Word> words = content.bornDigital() ? PdfText.words(document, number, scan) : List.of();
        return new SourcePage(scan, words);
    }

    @Override
    public void close() {
        synchronized (lock) {
            IOUtils.closeQuietly(document);
        }
    }

    /** Keeps fonts between pages, but no images: memory must not grow with the pages. */
    private static final class NoImageCache extends DefaultResourceCache {

        @Override
        public void put(COSObject indirect, PDXObject object) {
            // not kept
        }

    }

}
