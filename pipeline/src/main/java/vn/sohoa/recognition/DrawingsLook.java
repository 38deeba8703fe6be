package vn.sohoa.recognition;

import java.util.List;

import vn.sohoa.document.Box;
import vn.sohoa.document.Word;
import vn.sohoa.imaging.ClearedPrint;
import vn.sohoa.imaging.Drawings;
import vn.sohoa.imaging.GrayImage;

/**
 * A second look at the places of seals and signatures, where the signer's name and
 * position stand and where the look at the whole page leaves out most.
 */
final class DrawingsLook {

    private final TesseractEngines engines;

    DrawingsLook(TesseractEngines engines) {
        this.engines = engines;
    }

    PageText lookedAgain(PageText first, GrayImage image) {
        int dpi = first.geometry().dpi();
        List<TextLine> lines = first.lines();
        for (Box place : Drawings.around(image, dpi)) {
            if (first.codes().stream().noneMatch(code -> Places.overlap(code.box(), place) > 0)) {
                List<TextLine> seen = engines.lines(ClearedPrint.of(image, place, dpi), dpi, Layout.SCATTERED);
                lines = MergedLines.of(lines, seen.stream().map(line -> moved(line, place)).toList());
            }
        }
        return new PageText(first.number(), first.geometry(), lines, first.codes(), first.source());
    }

    private static TextLine moved(TextLine line, Box place) {
        return new TextLine(line.block(), line.words().stream().map(word -> moved(word, place)).toList());
    }

    private static Word moved(Word word, Box place) {
        Box box = word.box();
        return new Word(word.text(), new Box(place.x() + box.x(), place.y() + box.y(), box.width(), box.height()),
                word.confidence());
    }

}
