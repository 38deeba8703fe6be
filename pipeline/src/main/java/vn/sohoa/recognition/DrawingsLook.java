package vn.sohoa.recognition;

import java.util.ArrayList;
import java.util.List;

import vn.sohoa.document.Box;
import vn.sohoa.document.Confidence;
import vn.sohoa.document.Word;
import vn.sohoa.imaging.ClearedPrint;
import vn.sohoa.imaging.Drawings;
import vn.sohoa.imaging.GrayImage;
import vn.sohoa.imaging.ReadingView;

/**
 * A second look at the places of seals and signatures, where the signer's name and
 * position stand and where the look at the whole page leaves out most.
 */
final class DrawingsLook {

    /** Words of the first look from which on it is to be believed. */
    private static final Confidence SURE = new Confidence(0.9);

    private final TesseractEngines engines;

    DrawingsLook(TesseractEngines engines) {
        this.engines = engines;
    }

    PageText lookedAgain(PageText first, GrayImage image) {
        int dpi = first.geometry().dpi();
        List<TextLine> lines = first.lines();
        for (Box place : Drawings.around(image, dpi)) {
            if (first.codes().stream().noneMatch(code -> Places.overlap(code.box(), place) > 0)) {
                GrayImage open = ClearedPrint.of(image, place, dpi, settled(lines, place));
                ReadingView view = ReadingView.of(open, dpi);
                List<TextLine> seen = engines.lines(view.image(), view.dpi(), Layout.SCATTERED);
                lines = MergedLines.of(lines,
                        seen.stream().map(line -> line.withBoxes(box -> moved(view.onPage(box), place))).toList());
            }
        }
        return first.withLines(lines);
    }

    /** The lines, as far as they stand in the place, that no second look can improve. */
    private static List<Box> settled(List<TextLine> lines, Box place) {
        List<Box> settled = new ArrayList<>();
        for (TextLine line : lines) {
            List<Word> words = line.words().stream().filter(word -> Places.overlap(word.box(), place) > 0).toList();
            if (!words.isEmpty() && words.stream().allMatch(word -> word.confidence().compareTo(SURE) >= 0)) {
                words.forEach(word -> settled.add(moved(word.box(), new Box(-place.x(), -place.y(), 0, 0))));
            }
        }
        return settled;
    }

    private static Box moved(Box box, Box place) {
        return new Box(place.x() + box.x(), place.y() + box.y(), box.width(), box.height());
    }

}
