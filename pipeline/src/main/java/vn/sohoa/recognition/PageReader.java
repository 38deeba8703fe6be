package vn.sohoa.recognition;

import java.util.List;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

import vn.sohoa.document.ProblemException;
import vn.sohoa.document.QuarterTurn;
import vn.sohoa.imaging.PageImage;
import vn.sohoa.recognition.PageText.Source;

/**
 * Reads the words of page images with Tesseract; born-digital text is taken as it is.
 * Safe for several threads.
 */
@Component
@EnableConfigurationProperties(RecognitionSettings.class)
public class PageReader implements AutoCloseable {

    /**
     * Mean confidence of real words on upright pages; pages that lie wrong stay far
     * below.
     */
    private static final double SURELY_UPRIGHT = 0.75;

    /** How much better a turned page must read before the turn is believed. */
    private static final double CLEARLY_BETTER = 0.2;

    private final RecognitionSettings settings;

    private final TesseractEngines engines;

    PageReader(RecognitionSettings settings) {
        this.settings = settings;
        this.engines = new TesseractEngines(settings);
    }

    /**
     * Reads one page.
     * @throws ProblemException PAGE_TIMED_OUT after the deadline, SETUP problems where
     * the engine cannot be loaded
     */
    public PageText read(PageImage page) {
        if (page.blank()) {
            return new PageText(page.number(), page.geometry(), List.of(), page.codes(), Source.BLANK);
        }
        if (!page.embeddedWords().isEmpty()) {
            return new PageText(page.number(), page.geometry(), EmbeddedLines.of(page.embeddedWords()), page.codes(),
                    Source.BORN_DIGITAL);
        }
        PageText asItLies = read(page, QuarterTurn.NONE);
        return page.uprightIsCertain() || legibility(asItLies) >= SURELY_UPRIGHT ? asItLies
                : bestTurned(page, asItLies);
    }

    /** What the pages are read with, for provenance. */
    public String engine() {
        return "tesseract 5.5.2 " + settings.language();
    }

    private PageText bestTurned(PageImage page, PageText asItLies) {
        PageText best = asItLies;
        for (QuarterTurn turn : List.of(QuarterTurn.HALF, QuarterTurn.CLOCKWISE, QuarterTurn.COUNTERCLOCKWISE)) {
            PageText turned = read(page, turn);
            if (legibility(turned) > legibility(best) && legibility(turned) > legibility(asItLies) + CLEARLY_BETTER) {
                best = turned;
            }
        }
        return best;
    }

    private PageText read(PageImage page, QuarterTurn turn) {
        if (turn == QuarterTurn.NONE) {
            return new PageText(page.number(), page.geometry(),
                    TesseractTable.lines(engines.tableOf(page.image(), page.geometry().dpi())), page.codes(),
                    Source.RECOGNIZED);
        }
        TurnedPage turned = TurnedPage.of(page, turn);
        return new PageText(page.number(), turned.geometry(),
                TesseractTable.lines(engines.tableOf(turned.image(), turned.geometry().dpi())), turned.codes(),
                Source.RECOGNIZED);
    }

    /**
     * Mean confidence over the letters of the page, 0 to 1; 0 where there are fewer than
     * 20.
     */
    private static double legibility(PageText page) {
        double sum = 0;
        int letters = 0;
        for (TextLine line : page.lines()) {
            for (var word : line.words()) {
                sum += word.confidence().value() * word.text().length();
                letters += word.text().length();
            }
        }
        return letters < 20 ? 0 : sum / letters;
    }

    @Override
    public void close() {
        engines.close();
    }

}
