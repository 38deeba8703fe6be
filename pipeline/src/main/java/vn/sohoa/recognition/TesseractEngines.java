package vn.sohoa.recognition;

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

    String tableOf(GrayImage image, int dpi) {
        TesseractEngine engine = borrowed();
        try {
            return engine.tableOf(image, dpi);
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
