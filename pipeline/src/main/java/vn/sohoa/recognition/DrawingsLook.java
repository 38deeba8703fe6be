package vn.sohoa.recognition;

import java.util.List;

import vn.sohoa.document.Box;
import vn.sohoa.document.Confidence;
import vn.sohoa.document.Word;
import vn.sohoa.imaging.ClearedPrint;
import vn.sohoa.imaging.Drawings;
import vn.sohoa.imaging.GrayImage;
import vn.sohoa.imaging.ReadingView;
import vn.sohoa.layout.PrintLine;
import vn.sohoa.layout.PrintLines;

/**
 * A second look at the places of seals and signatures, where the signer's name and
 * position stand and where the look at the whole page leaves out most.
 */
final class DrawingsLook {

    /** Words of the first look from which on it is to be believed. */
    private static final Confidence SURE = new Confidence(0.93);

    /** Print at the edge of a place is seen whole, inches. */
    private static final double AROUND = 0.3;

    private final TesseractEngines engines;

    DrawingsLook(TesseractEngines engines) {
        this.engines = engines;
    }

    PageText lookedAgain(PageText first, GrayImage image) {
        int dpi = first.geometry().dpi();
        List<TextLine> lines = first.lines();
        for (Box place : Drawings.around(image, dpi)) {
            if (first.codes().stream().noneMatch(code -> Places.overlap(code.box(), place) > 0)) {
                lines = MergedLines.of(lines, seen(lines, image, place, dpi));
            }
        }
        return first.withLines(lines);
    }

    private List<TextLine> seen(List<TextLine> first, GrayImage image, Box place, int dpi) {
        int around = (int) (AROUND * dpi);
        Box part = within(image, place, around);
        GrayImage open = ClearedPrint.of(image, place, part, dpi);
        ReadingView view = ReadingView.of(open, dpi);
        List<PrintLine> lines = PrintLines.on(view.image(), view.dpi())
            .stream()
            .filter(line -> in(place, moved(view.onPage(line.place()), part)))
            .filter(line -> !settled(first, moved(view.onPage(line.place()), part)))
            .toList();
        return engines.lines(lines, view.dpi())
            .stream()
            .map(line -> line.withBoxes(box -> moved(view.onPage(box), part)))
            .toList();
    }

    private static Box within(GrayImage image, Box place, int around) {
        int left = Math.max(0, place.x() - around);
        int top = Math.max(0, place.y() - around);
        return new Box(left, top, Math.min(image.width(), place.right() + around) - left,
                Math.min(image.height(), place.bottom() + around) - top);
    }

    private static boolean in(Box place, Box line) {
        return line.centerX() >= place.x() && line.centerX() < place.right() && line.centerY() >= place.y()
                && line.centerY() < place.bottom();
    }

    /** Whether the first look saw all of a line surely. */
    private static boolean settled(List<TextLine> first, Box line) {
        List<Word> words = first.stream()
            .flatMap(text -> text.words().stream())
            .filter(word -> Places.overlap(word.box(), line) > 0.5)
            .toList();
        int width = words.stream().mapToInt(word -> word.box().width()).sum();
        return width > line.width() * 0.7 && words.stream().allMatch(word -> word.confidence().compareTo(SURE) >= 0);
    }

    private static Box moved(Box box, Box part) {
        return new Box(Math.max(0, part.x() + box.x()), Math.max(0, part.y() + box.y()), box.width(), box.height());
    }

}
