package vn.sohoa.imaging;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;
import vn.sohoa.document.QuarterTurn;
import vn.sohoa.document.Word;

/**
 * Pages of a PDF. A page that is one scanned image is decoded from it at the scan's own
 * resolution; others are rendered. PDFBox documents serve one thread at a time.
 */
final class PdfSource implements PageSource {

    private static final double POINTS_PER_INCH = 72;

    private static final int END_MARK_WITHIN = 4096;

    private final PDDocument document;

    private final ImageLimits limits;

    private PdfSource(PDDocument document, ImageLimits limits) {
        this.document = document;
        this.limits = limits;
    }

    static PdfSource open(Path file, ImageLimits limits) {
        try {
            requireEndMark(file);
            PDDocument document = Loader.loadPDF(new RandomAccessReadBufferedFile(file), "", null, null,
                    IOUtils.createTempFileOnlyStreamCache());
            document.setResourceCache(null);
            PdfSource source = new PdfSource(document, limits);
            try {
                limits.checkPages(source.count());
            }
            catch (ProblemException refused) {
                source.close();
                throw refused;
            }
            return source;
        }
        catch (InvalidPasswordException locked) {
            throw new ProblemException(ProblemCode.PASSWORD_PROTECTED, "the PDF asks for a password", locked);
        }
        catch (ProblemException known) {
            throw known;
        }
        catch (IOException | RuntimeException damaged) {
            throw new ProblemException(ProblemCode.DAMAGED_FILE, "the PDF cannot be opened", damaged);
        }
    }

    /**
     * A PDF without its end was cut off on the way; what PDFBox can mend of it may lack
     * pages.
     */
    private static void requireEndMark(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(END_MARK_WITHIN, bytes.length())];
            bytes.seek(bytes.length() - tail.length);
            bytes.readFully(tail);
            if (!new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF")) {
                throw new ProblemException(ProblemCode.DAMAGED_FILE, "the PDF has no end: it was cut off");
            }
        }
    }

    @Override
    public int count() {
        return document.getNumberOfPages();
    }

    @Override
    public SourcePage page(int number) {
        try {
            ScannedImage scanned;
            synchronized (document) {
                scanned = ScannedImage.of(document.getPage(number - 1), number, limits);
                if (!scanned.wholePage()) {
                    return rendered(number, scanned.renderDpi());
                }
                scanned.readBytes();
            }
            return new SourcePage(scanned.scan(), List.of());
        }
        catch (ProblemException known) {
            throw known;
        }
        catch (IOException | RuntimeException | StackOverflowError damaged) {
            throw new ProblemException(ProblemCode.UNREADABLE_PAGE,
                    "page " + number + ": " + damaged.getClass().getSimpleName(), damaged);
        }
    }

    private SourcePage rendered(int number, double dpi) throws IOException {
        PDPage page = document.getPage(number - 1);
        PDRectangle box = page.getCropBox();
        double scale = dpi / POINTS_PER_INCH;
        long width = Math.round(box.getWidth() * scale);
        long height = Math.round(box.getHeight() * scale);
        limits.checkPage(number, width, height);
        BufferedImage image = new PDFRenderer(document).renderImageWithDPI(number - 1, (float) dpi, ImageType.RGB);
        List<Word> words = EmbeddedText.words(document, number, dpi);
        return new SourcePage(Pixels.scan(image).at(dpi), words);
    }

    /** The turn with which viewers show a page. */
    static QuarterTurn turnOf(PDPage page) {
        return QuarterTurn.ofDegrees(page.getRotation());
    }

    @Override
    public void close() {
        try {
            document.close();
        }
        catch (IOException ignored) {
            // nothing was written
        }
    }

}
