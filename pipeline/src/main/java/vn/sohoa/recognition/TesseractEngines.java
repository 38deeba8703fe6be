package vn.sohoa.recognition;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.sohoa.imaging.GrayImage;
import vn.sohoa.imaging.ReadingView;
import vn.sohoa.layout.PrintLine;
import vn.sohoa.layout.PrintLines;

/**
 * Engines that wait for their next page; as many as there were ever pages read at once.
 */
final class TesseractEngines implements AutoCloseable {

    private final RecognitionSettings settings;

    private final String language;

    private final ConcurrentLinkedDeque<TesseractEngine> idle = new ConcurrentLinkedDeque<>();

    private final @Nullable TesseractEngines second;

    /** Engines with the models of the settings. */
    TesseractEngines(RecognitionSettings settings) {
        this(settings, settings.language(),
                settings.twoModels() ? new TesseractEngines(settings, settings.secondLanguage(), null) : null);
    }

    private TesseractEngines(RecognitionSettings settings, String language, @Nullable TesseractEngines second) {
        this.settings = settings;
        this.language = language;
        this.second = second;
    }

    /** The lines of an image, boxes in its pixels. */
    List<TextLine> lines(GrayImage image, int dpi, Layout layout) {
        return with(engine -> TesseractTable.lines(engine.tableOf(image, dpi, layout)));
    }

    /** The lines of print on a page, in reading order, boxes in its pixels. */
    List<TextLine> lines(GrayImage page, int dpi) {
        ReadingView view = ReadingView.of(page, dpi);
        return lines(PrintLines.on(view.image(), view.dpi()), view.dpi()).stream()
            .map(line -> line.withBoxes(view::onPage))
            .toList();
    }

    /** What stands on pictures of lines, boxes in pixels of their page. */
    List<TextLine> lines(List<PrintLine> lines, int dpi) {
        return with(engine -> {
            LinesReader reader = new LinesReader(engine, dpi);
            return second == null ? reader.read(lines) : second.with(other -> reader.votingWith(other).read(lines));
        });
    }

    private <T> T with(Function<TesseractEngine, T> work) {
        TesseractEngine engine = borrowed();
        try {
            return work.apply(engine);
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
        return engine == null ? new TesseractEngine(settings, language) : engine;
    }

    @Override
    public void close() {
        for (TesseractEngine engine = idle.poll(); engine != null; engine = idle.poll()) {
            engine.close();
        }
        if (second != null) {
            second.close();
        }
    }

}
