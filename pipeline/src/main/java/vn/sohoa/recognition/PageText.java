package vn.sohoa.recognition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.sohoa.document.PageCode;
import vn.sohoa.document.PageGeometry;

/**
 * What stands on one page.
 *
 * @param number page number in the scan file, from 1
 * @param geometry how the upright image, whose pixels all boxes count in, lies on the
 * scan
 * @param lines in reading order; empty for a blank page
 * @param codes QR codes and barcodes
 * @param source how the text was come by
 */
public record PageText(int number, PageGeometry geometry, List<TextLine> lines, List<PageCode> codes, Source source) {

    /** How the text of a page was come by. */
    public enum Source {

        /** Read by OCR. */
        RECOGNIZED,
        /** Taken from a born-digital PDF. */
        BORN_DIGITAL,
        /** Nothing to read. */
        BLANK

    }

    public boolean blank() {
        return source == Source.BLANK;
    }

    /** The page's text, row by row from the top, each row from left to right. */
    public String text() {
        return ReadingOrder.rows(lines)
            .stream()
            .map(row -> row.stream().map(TextLine::text).collect(Collectors.joining(" ")))
            .collect(Collectors.joining("\n"));
    }

    /** The machine-readable zone of a card's back, where one is read without a doubt. */
    public Optional<MachineReadableZone> machineReadableZone() {
        return MachineReadableZone.in(text().lines().toList());
    }
}
