package vn.sohoa.recognition;

import java.nio.ByteBuffer;
import java.time.Duration;

import com.sun.jna.Pointer;

import net.sourceforge.tess4j.ITessAPI.ETEXT_DESC;
import net.sourceforge.tess4j.ITessAPI.TessBaseAPI;
import net.sourceforge.tess4j.ITessAPI.TessOcrEngineMode;
import net.sourceforge.tess4j.TessAPI1;

import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;
import vn.sohoa.imaging.GrayImage;

/**
 * One loaded Tesseract, kept over many pages because loading costs half as much as
 * reading a page. For one thread at a time.
 */
final class TesseractEngine implements AutoCloseable {

    /** A page has so many lines, about. */
    private static final int LINES_OF_PAGE = 40;

    private final RecognitionSettings settings;

    private final TessBaseAPI handle;

    private int linesRead;

    /** With one of the models of the settings. */
    TesseractEngine(RecognitionSettings settings, String language) {
        this.settings = settings;
        if (!settings.has(language)) {
            throw new ProblemException(ProblemCode.LANGUAGE_DATA_MISSING,
                    language + ".traineddata is not in " + settings.languageData().toAbsolutePath());
        }
        handle = created();
        if (TessAPI1.TessBaseAPIInit2(handle, settings.languageData().toString(), language,
                TessOcrEngineMode.OEM_LSTM_ONLY) != 0) {
            TessAPI1.TessBaseAPIDelete(handle);
            throw new ProblemException(ProblemCode.LANGUAGE_DATA_MISSING,
                    "Tesseract cannot load " + language + " from " + settings.languageData());
        }
    }

    private static TessBaseAPI created() {
        try {
            return TessAPI1.TessBaseAPICreate();
        }
        catch (LinkageError missing) {
            throw new ProblemException(ProblemCode.NATIVE_LIBRARY_MISSING,
                    "libtesseract is not in " + System.getProperty("jna.library.path"), missing);
        }
    }

    /** What the engine reads, as its tab-separated table. */
    String tableOf(GrayImage image, int dpi, Layout layout) {
        return tableOf(image, dpi, layout, settings.pageDeadline());
    }

    /**
     * What the engine reads, as its tab-separated table.
     * @throws ProblemException PAGE_TIMED_OUT after {@code deadline}
     */
    String tableOf(GrayImage image, int dpi, Layout layout, Duration deadline) {
        linesRead += layout == Layout.PAGE ? LINES_OF_PAGE : 1;
        TessAPI1.TessBaseAPISetVariable(handle, "debug_file", "/dev/null");
        TessAPI1.TessBaseAPISetVariable(handle, "tessedit_char_whitelist",
                (layout == Layout.NUMBER) ? "0123456789" : "");
        TessAPI1.TessBaseAPISetPageSegMode(handle, layout.mode(settings));
        TessAPI1.TessBaseAPISetImage(handle, ByteBuffer.wrap(image.pixels()), image.width(), image.height(), 1,
                image.width());
        TessAPI1.TessBaseAPISetSourceResolution(handle, dpi);
        ETEXT_DESC monitor = TessAPI1.TessMonitorCreate();
        try {
            TessAPI1.TessMonitorSetDeadlineMSecs(monitor, Math.toIntExact(Math.max(1, deadline.toMillis())));
            long start = System.nanoTime();
            int failed = TessAPI1.TessBaseAPIRecognize(handle, monitor);
            if (failed != 0 || System.nanoTime() - start >= deadline.toNanos()) {
                throw new ProblemException(ProblemCode.PAGE_TIMED_OUT,
                        "not read within " + settings.pageDeadline().toSeconds() + " s");
            }
            Pointer table = TessAPI1.TessBaseAPIGetTsvText(handle, 0);
            try {
                return table.getString(0, "UTF-8");
            }
            finally {
                TessAPI1.TessDeleteText(table);
            }
        }
        finally {
            TessAPI1.TessMonitorDelete(monitor);
            TessAPI1.TessBaseAPIClear(handle);
        }
    }

    /** The longest time that reading a page may take. */
    Duration pageDeadline() {
        return settings.pageDeadline();
    }

    /** Whether it has read so many pages that a fresh one should take over. */
    boolean spent() {
        return linesRead >= settings.pagesPerEngine() * LINES_OF_PAGE;
    }

    @Override
    public void close() {
        TessAPI1.TessBaseAPIEnd(handle);
        TessAPI1.TessBaseAPIDelete(handle);
    }

}
