package vn.sohoa.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import vn.sohoa.document.Box;
import vn.sohoa.document.Word;

/**
 * The lines of a first look with those that a second look at a part of the page reads
 * more of, or is surer of.
 */
final class MergedLines {

    /** Words that cover each other by this share stand in the same place. */
    private static final double SAME = 0.3;

    /** Mean confidence from which a line of the second look is text, not strokes. */
    private static final double TEXT = 0.6;

    /** Confidence below which a word of such a line is a stroke beside it. */
    private static final double STROKE = 0.3;

    /** A line that holds more letters may be so much less sure. */
    private static final double LESS_SURE = 0.1;

    /** How much surer a shorter line must be. */
    private static final double SURER = 0.05;

    private static final double SHORTER = 0.7;

    private final List<List<Word>> lines = new ArrayList<>();

    private MergedLines(List<TextLine> first) {
        first.forEach(line -> lines.add(new ArrayList<>(line.words())));
    }

    static List<TextLine> of(List<TextLine> first, List<TextLine> second) {
        MergedLines merged = new MergedLines(first);
        second.stream().map(MergedLines::legible).filter(words -> !words.isEmpty()).forEach(merged::add);
        return merged.lines.stream()
            .filter(words -> !words.isEmpty())
            .map(words -> new TextLine(List.copyOf(words)))
            .toList();
    }

    private static List<Word> legible(TextLine line) {
        List<Word> words = line.words().stream().filter(MergedLines::hasLetters).toList();
        if (letters(words) < 2 || sure(words) < TEXT) {
            return List.of();
        }
        return words.stream().filter(word -> word.confidence().value() >= STROKE).toList();
    }

    private static boolean hasLetters(Word word) {
        return word.text().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static int letters(List<Word> words) {
        return words.stream().mapToInt(word -> word.text().length()).sum();
    }

    private static double sure(List<Word> words) {
        return words.stream().mapToDouble(word -> word.confidence().value() * word.text().length()).sum()
                / Math.max(1, letters(words));
    }

    private void add(List<Word> seen) {
        Box box = Box.around(seen.stream().map(Word::box).toList());
        List<Word> same = lines.stream().flatMap(List::stream).filter(word -> stands(word, box)).toList();
        if (same.isEmpty() || better(seen, same)) {
            lines.forEach(line -> line.removeAll(same));
            List<Word> kept = lines.stream().flatMap(List::stream).toList();
            // a word at the edge of the part was seen in pieces
            place(seen.stream().filter(word -> over(word, kept).isEmpty()).map(word -> surer(word, same)).toList());
        }
        else {
            seen.stream().filter(word -> over(word, same).isEmpty()).forEach(word -> place(List.of(word)));
        }
    }

    /** The word, or the one of the first look in its place where that is surer. */
    private static Word surer(Word word, List<Word> first) {
        List<Word> over = over(word, first);
        boolean keep = over.size() == 1 && over.getFirst().confidence().value() > word.confidence().value() + SURER
                && over.getFirst().text().length() == word.text().length();
        return keep ? over.getFirst() : word;
    }

    private static List<Word> over(Word word, List<Word> first) {
        return first.stream().filter(other -> Places.overlap(other.box(), word.box()) > SAME).toList();
    }

    /** Into the line that they stand in, or as a line of their own. */
    private void place(List<Word> fresh) {
        if (fresh.isEmpty()) {
            return;
        }
        List<Word> home = lines.stream().filter(line -> continues(line, fresh)).findFirst().orElseGet(() -> {
            List<Word> line = new ArrayList<>();
            lines.add(line);
            return line;
        });
        home.addAll(fresh);
        home.sort(Comparator.comparingInt(word -> word.box().x()));
    }

    private static boolean stands(Word word, Box line) {
        int x = word.box().centerX();
        return x >= line.x() && x < line.right() && Places.level(word.box(), line) > 0.5;
    }

    private static boolean better(List<Word> seen, List<Word> same) {
        double gain = sure(seen) - sure(same);
        return letters(seen) >= letters(same) && gain >= -LESS_SURE
                || letters(seen) >= SHORTER * letters(same) && gain > SURER;
    }

    private static boolean continues(List<Word> line, List<Word> fresh) {
        return line.stream()
            .anyMatch(word -> fresh.stream()
                .anyMatch(other -> Places.level(word.box(), other.box()) > 0.5
                        && gap(word, other) < word.box().height()));
    }

    private static int gap(Word a, Word b) {
        return Math.max(a.box().x(), b.box().x()) - Math.min(a.box().right(), b.box().right());
    }

}
