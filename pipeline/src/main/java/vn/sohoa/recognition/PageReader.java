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
import vn.sohoa.imaging.ReadingView;
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

    private final DrawingsLook drawings;

    private final NumbersLook numbers;

    PageReader(RecognitionSettings settings) {
        this.settings = settings;
        this.engines = new TesseractEngines(settings);
        this.drawings = new DrawingsLook(engines);
        this.numbers = new NumbersLook(engines);
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
        Look asItLies = look(page, QuarterTurn.NONE);
        Look best = page.otherTurns().isEmpty() || legibility(asItLies.text()) >= SURELY_UPRIGHT ? asItLies
                : bestTurned(page, asItLies);
        PageText read = numbers.lookedAgain(drawings.lookedAgain(best.text(), best.image()), best.image());
        return mended(PrintedNumbers.told(read, best.image()));
    }

    private static PageText mended(PageText read) {
        return read.withLines(MendedWords.of(read.lines()));
    }

    /** What the pages are read with, for provenance. */
    public String engine() {
        return "tesseract 5.5.2 " + settings.language();
    }

    private Look bestTurned(PageImage page, Look asItLies) {
        Look best = asItLies;
        for (QuarterTurn turn : page.otherTurns()) {
            if (legibility(best.text()) >= SURELY_UPRIGHT) {
                break;
            }
            Look turned = look(page, turn);
            if (legibility(turned.text()) > legibility(best.text())
                    && legibility(turned.text()) > legibility(asItLies.text()) + CLEARLY_BETTER) {
                best = turned;
            }
        }
        return best;
    }

    private Look look(PageImage page, QuarterTurn turn) {
        if (turn == QuarterTurn.NONE) {
            return look(page, page.image(), page.geometry(), page.codes());
        }
        TurnedPage turned = TurnedPage.of(page, turn);
        return look(page, turned.image(), turned.geometry(), turned.codes());
    }

    private Look look(PageImage page, GrayImage image, PageGeometry geometry, List<PageCode> codes) {
        ReadingView view = ReadingView.of(image, geometry.dpi());
        List<TextLine> lines = engines.lines(view.image(), view.dpi(), Layout.PAGE)
            .stream()
            .map(line -> line.withBoxes(view::onPage))
            .toList();
        return new Look(new PageText(page.number(), geometry, lines, codes, Source.RECOGNIZED, page.quality()), image);
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

    /** What was read, and of which image. */
    private record Look(PageText text, GrayImage image) {
    }

}
