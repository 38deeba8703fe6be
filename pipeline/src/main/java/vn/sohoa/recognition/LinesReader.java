package vn.sohoa.recognition;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.Box;
import vn.sohoa.document.Word;
import vn.sohoa.imaging.GrayImage;
import vn.sohoa.layout.PrintLine;
import vn.sohoa.recognition.WordVote.Stretch;

/**
 * Reads the pictures of a page's lines within one deadline. Doubtful words, and those
 * around them, are read by a second engine too, and the two vote.
 */
final class LinesReader {

    /** Less sure than this, a scrap is strokes; so little sure is nothing. */
    private static final double SCRAP = 0.5;

    private static final double NOTHING = 0.25;

    private static final int SCRAP_LETTERS = 8;

    private final TesseractEngine engine;

    private final @Nullable TesseractEngine second;

    private final int dpi;

    private final long end;

    /** For the lines of one page, whose deadline begins now. */
    LinesReader(TesseractEngine engine, int dpi) {
        this(engine, null, dpi, System.nanoTime() + engine.pageDeadline().toNanos());
    }

    private LinesReader(TesseractEngine engine, @Nullable TesseractEngine second, int dpi, long end) {
        this.engine = engine;
        this.second = second;
        this.dpi = dpi;
        this.end = end;
    }

    /** The same, where another engine reads what is doubtful. */
    LinesReader votingWith(TesseractEngine other) {
        return new LinesReader(engine, other, dpi, end);
    }

    /** The lines in reading order, as far as there is text on them. */
    List<TextLine> read(List<PrintLine> lines) {
        List<TextLine> read = lines.stream()
            .map(this::words)
            .filter(words -> !words.isEmpty())
            .map(TextLine::new)
            .toList();
        return ReadingOrder.rows(read).stream().flatMap(List::stream).toList();
    }

    private List<Word> words(PrintLine line) {
        List<Word> read = read(line.picture(), engine);
        if (!text(read)) {
            return List.of();
        }
        List<Word> placed = placed(line, read);
        List<Word> elected = second == null ? placed : elected(line, placed, second);
        return elected.isEmpty() || elected.equals(placed) ? elected : placed(line, elected);
    }

    private static List<Word> placed(PrintLine line, List<Word> words) {
        List<Box> places = line.places(words.stream().map(Word::text).toList());
        return IntStream.range(0, words.size())
            .mapToObj(i -> new Word(words.get(i).text(), places.get(i), words.get(i).confidence()))
            .toList();
    }

    /** The words, those in doubt as both engines see them. */
    private List<Word> elected(PrintLine line, List<Word> words, TesseractEngine other) {
        List<Word> elected = new ArrayList<>();
        int done = 0;
        for (Stretch doubt : WordVote.doubts(words)) {
            elected.addAll(words.subList(done, doubt.from()));
            int left = doubt.from() == 0 ? line.place().x() : between(words, doubt.from());
            int right = doubt.to() == words.size() ? line.place().right() : between(words, doubt.to());
            elected.addAll(WordVote.of(words.subList(doubt.from(), doubt.to()), read(line.part(left, right), other)));
            done = doubt.to();
        }
        elected.addAll(words.subList(done, words.size()));
        return elected;
    }

    /** The middle of the gap before a word. */
    private static int between(List<Word> words, int word) {
        return (words.get(word - 1).box().right() + words.get(word).box().x()) / 2;
    }

    private List<Word> read(GrayImage picture, TesseractEngine by) {
        String table = by.tableOf(picture, dpi, Layout.RAW_LINE, Duration.ofNanos(end - System.nanoTime()));
        return TesseractTable.lines(table).stream().flatMap(part -> part.words().stream()).toList();
    }

    private static boolean text(List<Word> words) {
        int letters = words.stream().mapToInt(word -> word.text().length()).sum();
        double sure = words.stream().mapToDouble(word -> word.confidence().value() * word.text().length()).sum()
                / Math.max(1, letters);
        return letters > 0 && sure >= (letters < SCRAP_LETTERS ? SCRAP : NOTHING);
    }

}
