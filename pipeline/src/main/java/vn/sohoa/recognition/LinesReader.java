package vn.sohoa.recognition;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import vn.sohoa.document.Box;
import vn.sohoa.document.Word;
import vn.sohoa.layout.PrintLine;

/** Reads the pictures of a page's lines with one engine, within one deadline. */
final class LinesReader {

    /** Less sure than this, a scrap is strokes; so little sure is nothing. */
    private static final double SCRAP = 0.5;

    private static final double NOTHING = 0.25;

    private static final int SCRAP_LETTERS = 8;

    private final TesseractEngine engine;

    private final int dpi;

    private final long end;

    /** For the lines of one page, whose deadline begins now. */
    LinesReader(TesseractEngine engine, int dpi) {
        this.engine = engine;
        this.dpi = dpi;
        this.end = System.nanoTime() + engine.pageDeadline().toNanos();
    }

    /** The lines in reading order, as far as there is text on them. */
    List<TextLine> read(List<PrintLine> lines) {
        List<TextLine> read = lines.stream().map(this::words).filter(LinesReader::text).map(TextLine::new).toList();
        return ReadingOrder.rows(read).stream().flatMap(List::stream).toList();
    }

    private List<Word> words(PrintLine line) {
        List<Word> read = TesseractTable.lines(table(line)).stream().flatMap(part -> part.words().stream()).toList();
        if (read.isEmpty()) {
            return read;
        }
        List<Box> places = line.places(read.stream().map(Word::text).toList());
        return IntStream.range(0, read.size())
            .mapToObj(i -> new Word(read.get(i).text(), places.get(i), read.get(i).confidence()))
            .toList();
    }

    private String table(PrintLine line) {
        return engine.tableOf(line.picture(), dpi, Layout.RAW_LINE, Duration.ofNanos(end - System.nanoTime()));
    }

    private static boolean text(List<Word> words) {
        int letters = words.stream().mapToInt(word -> word.text().length()).sum();
        double sure = words.stream().mapToDouble(word -> word.confidence().value() * word.text().length()).sum()
                / Math.max(1, letters);
        return letters > 0 && sure >= (letters < SCRAP_LETTERS ? SCRAP : NOTHING);
    }

}
