package vn.sohoa.recognition;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;

import org.jspecify.annotations.Nullable;

import vn.sohoa.imaging.GrayImage;

/**
 * Engines that wait for their next page; as many as there were ever pages read at once.
 */
final class TesseractEngines implements AutoCloseable {

    private final RecognitionSettings settings;

    private final ConcurrentLinkedDeque<TesseractEngine> idle = new ConcurrentLinkedDeque<>();

    TesseractEngines(RecognitionSettings settings) {
        this.settings = settings;
    }

    /** The lines of an image, boxes in its pixels. */
    List<TextLine> lines(GrayImage image, int dpi, Layout layout) {
        TesseractEngine engine = borrowed();
        try {
            return TesseractTable.lines(engine.tableOf(image, dpi, layout));
        }
        finally {
            if (engine.spent()) {
                engine.close();
            }
            else {
                idle.push(engine);
            }
        }
    }

    private TesseractEngine borrowed() {
        @Nullable TesseractEngine engine = idle.poll();
        return engine == null ? new TesseractEngine(settings) : engine;
    }

    @Override
    public void close() {
        for (TesseractEngine engine = idle.poll(); engine != null; engine = idle.poll()) {
            engine.close();
        }
    }

}
