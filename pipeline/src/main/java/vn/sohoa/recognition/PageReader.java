package vn.sohoa.recognition;

import java.util.List;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

import vn.sohoa.document.PageCode;
import vn.sohoa.document.PageGeometry;
import vn.sohoa.document.ProblemException;
import vn.sohoa.document.QuarterTurn;
import vn.sohoa.imaging.GrayImage;
import vn.sohoa.imaging.PageImage;
import vn.sohoa.recognition.PageText.Source;

/**
 * Reads the words of page images with Tesseract; born-digital text is taken as it is.
 * Safe for several threads.
 */
@Component
@EnableConfigurationProperties(RecognitionSettings.class)
public class PageReader implements AutoCloseable {

    private final RecognitionSettings settings;

    private final TesseractEngines engines;

    private final TurnsLook turns;

    private final WholePageLook wholePages;

    private final DrawingsLook drawings;

    private final NumbersLook numbers;

    private final BoxedNumbersLook boxed;

    PageReader(RecognitionSettings settings) {
        this.settings = settings;
        this.engines = new TesseractEngines(settings);
        this.turns = new TurnsLook(engines, this::look);
        this.wholePages = new WholePageLook(engines);
        this.drawings = new DrawingsLook(engines);
        this.numbers = new NumbersLook(engines);
        this.boxed = new BoxedNumbersLook(engines);
    }

    /**
     * Reads one page.
     * @throws ProblemException PAGE_TIMED_OUT after the deadline, SETUP problems where
     * the engine cannot be loaded
     */
    public PageText read(PageImage page) {
        if (page.blank()) {
            return new PageText(page.number(), page.geometry(), List.of(), page.codes(), Source.BLANK, page.quality());
        }
        if (!page.embeddedWords().isEmpty()) {
            PageText embedded = new PageText(page.number(), page.geometry(), EmbeddedLines.of(page.embeddedWords()),
                    page.codes(), Source.BORN_DIGITAL);
            return PrintedNumbers.told(embedded, page.image());
        }
        Look best = wholePages.surer(turns.best(page, look(page, QuarterTurn.NONE)));
        PageText read = drawings.lookedAgain(best.text(), best.image());
        read = boxed.lookedAgain(numbers.lookedAgain(read, best.image()), best.image());
        return mended(PrintedNumbers.told(read, best.image()));
    }

    private static PageText mended(PageText read) {
        return read.withLines(MendedWords.of(read.lines()));
    }

    /** What the pages are read with, for provenance. */
    public String engine() {
        return "tesseract 5.5.2 " + settings.models();
    }

    private Look look(PageImage page, QuarterTurn turn) {
        if (turn == QuarterTurn.NONE) {
            return look(page, page.image(), page.geometry(), page.codes());
        }
        TurnedPage turned = TurnedPage.of(page, turn);
        return look(page, turned.image(), turned.geometry(), turned.codes());
    }

    private Look look(PageImage page, GrayImage image, PageGeometry geometry, List<PageCode> codes) {
        List<TextLine> lines = engines.lines(image, geometry.dpi());
        return new Look(new PageText(page.number(), geometry, lines, codes, Source.RECOGNIZED, page.quality()), image);
    }

    @Override
    public void close() {
        engines.close();
    }

}
