package vn.sohoa.recognition;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

import vn.sohoa.document.Box;
import vn.sohoa.document.QuarterTurn;
import vn.sohoa.imaging.CloseUp;
import vn.sohoa.imaging.GrayImage;
import vn.sohoa.imaging.PageImage;

/**
 * Tries the turns that the direction of the lines leaves open, where a page reads badly
 * as it lies. A part of the page is read first: most such pages are upright and merely
 * poor.
 */
final class TurnsLook {

    /**
     * Mean confidence of real words on upright pages; pages that lie wrong stay far
     * below.
     */
    private static final double SURELY_UPRIGHT = 0.75;

    /** How much better a turned page must read before the turn is believed. */
    private static final double CLEARLY_BETTER = 0.2;

    /** How much better a part of it must read before all of it is. */
    private static final double PROMISING = 0.1;

    /** The page is parted in so many bands. */
    private static final int BANDS = 5;

    private static final int MARGIN = 20;

    private final TesseractEngines engines;

    private final BiFunction<PageImage, QuarterTurn, Look> reading;

    /**
     * @param reading reads all of a page, turned
     */
    TurnsLook(TesseractEngines engines, BiFunction<PageImage, QuarterTurn, Look> reading) {
        this.engines = engines;
        this.reading = reading;
    }

    Look best(PageImage page, Look asItLies) {
        Look best = asItLies;
        for (QuarterTurn turn : page.otherTurns()) {
            if (best.legibility() >= SURELY_UPRIGHT) {
                break;
            }
            if (promises(page, turn, asItLies)) {
                Look turned = reading.apply(page, turn);
                if (turned.legibility() > Math.max(best.legibility(), asItLies.legibility() + CLEARLY_BETTER)) {
                    best = turned;
                }
            }
        }
        return best;
    }

    private boolean promises(PageImage page, QuarterTurn turn, Look asItLies) {
        if (asItLies.legibility() == 0) {
            return true;
        }
        GrayImage part = CloseUp.of(page.image(), fullestBand(asItLies.text()), MARGIN, MARGIN, 1);
        List<TextLine> lines = engines.lines(TurnedPage.turned(part, turn), page.geometry().dpi());
        return Look.legibility(lines) > asItLies.legibility() + PROMISING;
    }

    /** Letters stand where they stand, however they are read. */
    private static Box fullestBand(PageText page) {
        int width = page.geometry().width();
        int height = page.geometry().height() / BANDS;
        return IntStream.range(0, BANDS)
            .mapToObj(band -> new Box(0, band * height, width, height))
            .max(Comparator.comparingLong(band -> letters(page, band)))
            .orElseThrow();
    }

    private static long letters(PageText page, Box band) {
        return page.lines()
            .stream()
            .flatMap(line -> line.words().stream())
            .filter(word -> Places.overlap(word.box(), band) > 0)
            .mapToLong(word -> word.text().length())
            .sum();
    }

}
