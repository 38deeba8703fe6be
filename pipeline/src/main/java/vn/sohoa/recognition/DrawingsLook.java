package vn.sohoa.recognition;

import java.util.List;

import vn.sohoa.document.Box;
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
                lines = MergedLines.of(lines,
                        seen.stream().map(line -> line.withBoxes(box -> moved(box, place))).toList());
            }
        }
        return first.withLines(lines);
    }

    private static Box moved(Box box, Box place) {
        return new Box(place.x() + box.x(), place.y() + box.y(), box.width(), box.height());
    }

}
