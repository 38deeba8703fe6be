package vn.sohoa.recognition;

import java.util.List;

import vn.sohoa.imaging.ReadingView;

/**
 * A look at a page whose lines read badly as Sohoa finds them, with the lines that the
 * engine finds: it sees white print on dark, and parts pictures from text.
 */
final class WholePageLook {

    /** Mean confidence from which the lines are believed. */
    private static final double LEGIBLE = 0.7;

    private final TesseractEngines engines;

    WholePageLook(TesseractEngines engines) {
        this.engines = engines;
    }

    /** The look, or another at the same image that is surer of as much. */
    Look surer(Look look) {
        if (look.legibility() >= LEGIBLE) {
            return look;
        }
        ReadingView view = ReadingView.of(look.image(), look.text().geometry().dpi());
        List<TextLine> lines = engines.lines(view.image(), view.dpi(), Layout.PAGE)
            .stream()
            .map(line -> line.withBoxes(view::onPage))
            .toList();
        Look whole = new Look(look.text().withLines(lines), look.image());
        return whole.certainLetters() > look.certainLetters() ? whole : look;
    }

}
