package vn.sohoa.imaging;

import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.sohoa.document.PageCode;
import vn.sohoa.document.PageGeometry;
import vn.sohoa.document.PageQuality;
import vn.sohoa.document.QuarterTurn;
import vn.sohoa.document.Word;

/**
 * One page made ready for reading.
 *
 * @param number page number in the scan file, from 1
 * @param image the upright, level, cleaned page
 * @param geometry how the upright image lies on the scan
 * @param otherTurns turns that the page may still need if it cannot be read as it lies,
 * likeliest first; empty where its turn is beyond doubt
 * @param codes QR codes and barcodes, boxes in upright pixels
 * @param blank whether nothing is on the page that could be read
 * @param quality of the scan; null for a born-digital page
 * @param embeddedWords words of a born-digital page, in reading order, boxes in upright
 * pixels; empty for scans and where the embedded text is not to be trusted
 */
public record PageImage(int number, GrayImage image, PageGeometry geometry, List<QuarterTurn> otherTurns,
        List<PageCode> codes, boolean blank, @Nullable PageQuality quality, List<Word> embeddedWords) {
}
