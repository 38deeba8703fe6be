package vn.sohoa.recognition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import vn.sohoa.document.Box;
import vn.sohoa.document.Confidence;
import vn.sohoa.document.PageCode;
import vn.sohoa.document.PageGeometry;
import vn.sohoa.document.PageQuality;
import vn.sohoa.document.Word;

/**
 * What stands on one page.
 *
 * @param number page number in the scan file, from 1
 * @param geometry how the upright image, whose pixels all boxes count in, lies on the
 * scan
 * @param lines in reading order; empty for a blank page
 * @param codes QR codes and barcodes
 * @param source how the text was come by
 * @param quality of the scan; null where it was not measured: on born-digital pages, and
 * on those read by an earlier version
 * @param numbers which of its numbers were printed, and which written with a pen; null
 * where an earlier version did not look
 */
public record PageText(int number, PageGeometry geometry, List<TextLine> lines, List<PageCode> codes, Source source,
        @Nullable PageQuality quality, @Nullable Numbers numbers) {

    /** Below it a word is hard to read. */
    private static final Confidence UNCERTAIN = new Confidence(0.6);

    /** A page whose quality was not measured. */
    public PageText(int number, PageGeometry geometry, List<TextLine> lines, List<PageCode> codes, Source source) {
        this(number, geometry, lines, codes, source, null);
    }

    /** A page on which nobody looked whether print or pen wrote the numbers. */
    public PageText(int number, PageGeometry geometry, List<TextLine> lines, List<PageCode> codes, Source source,
            @Nullable PageQuality quality) {
        this(number, geometry, lines, codes, source, quality, null);
    }

    /** How the text of a page was come by. */
    public enum Source {

        /** Read by OCR. */
        RECOGNIZED,
        /** Taken from a born-digital PDF. */
        BORN_DIGITAL,
        /** Nothing to read. */
        BLANK

    }

    /**
     * What the image says of words with digits; of most of the others nothing is sure.
     *
     * @param printed boxes of those that surely were printed
     * @param penned boxes of those that probably were written with a pen
     */
    public record Numbers(List<Box> printed, List<Box> penned) {
    }

    /** The page with other lines. */
    PageText withLines(List<TextLine> others) {
        return new PageText(number, geometry, others, codes, source, quality, numbers);
    }

    /** The page with what is known of its numbers. */
    PageText withNumbers(Numbers told) {
        return new PageText(number, geometry, lines, codes, source, quality, told);
    }

    /** Whether a number that was read here surely was printed, not written with a pen. */
    public boolean surelyPrinted(Word word) {
        return numbers != null && numbers.printed().contains(word.box());
    }

    /** Whether a number that was read here probably was written with a pen. */
    public boolean probablyPenned(Word word) {
        return numbers != null && numbers.penned().contains(word.box());
    }

    /** How many words were read. */
    public int words() {
        return lines.stream().mapToInt(line -> line.words().size()).sum();
    }

    /** Share of the words that were hard to read, 0 to 1; 0 where there are none. */
    public double uncertainWords() {
        List<Word> words = lines.stream().flatMap(line -> line.words().stream()).toList();
        long uncertain = words.stream().filter(word -> word.confidence().compareTo(UNCERTAIN) < 0).count();
        return words.isEmpty() ? 0 : uncertain / (double) words.size();
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
