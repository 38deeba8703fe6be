package vn.sohoa.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import vn.sohoa.document.Word;

/**
 * The lines of a first look with what a second look at a part of the page adds or is
 * surer of.
 */
final class MergedLines {

    /** Words that cover each other by this share are the same word. */
    private static final double SAME = 0.3;

    /** Mean confidence from which a line of the second look is text, not strokes. */
    private static final double TEXT = 0.6;

    /** Confidence below which a word of such a line is a stroke beside it. */
    private static final double STROKE = 0.3;

    /** How much surer the second look must be to replace a word. */
    private static final double SURER = 0.05;

    private final List<List<Word>> lines = new ArrayList<>();

    private MergedLines(List<TextLine> first) {
        first.forEach(line -> lines.add(new ArrayList<>(line.words())));
    }

    static List<TextLine> of(List<TextLine> first, List<TextLine> second) {
        MergedLines merged = new MergedLines(first);
        second.forEach(line -> merged.add(legible(line)));
        return merged.lines.stream()
            .filter(words -> !words.isEmpty())
            .map(words -> new TextLine(0, List.copyOf(words)))
            .toList();
    }

    private static List<Word> legible(TextLine line) {
        List<Word> words = line.words().stream().filter(MergedLines::hasLetters).toList();
        double sum = words.stream().mapToDouble(word -> word.confidence().value() * word.text().length()).sum();
        int letters = words.stream().mapToInt(word -> word.text().length()).sum();
        boolean text = letters >= 2 && sum / letters >= TEXT;
        return text ? words.stream().filter(word -> word.confidence().value() >= STROKE).toList() : List.of();
    }

    private static boolean hasLetters(Word word) {
        return word.text().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private void add(List<Word> seen) {
        List<Word> fresh = new ArrayList<>();
        for (Word word : seen) {
            List<Word> same = lines.stream()
                .flatMap(List::stream)
                .filter(other -> Places.overlap(other.box(), word.box()) > SAME)
                .toList();
            if (same.stream().allMatch(other -> surer(word, other))) {
                lines.forEach(line -> line.removeAll(same));
                fresh.add(word);
            }
        }
        if (!fresh.isEmpty()) {
            place(fresh);
        }
    }

    private static boolean surer(Word word, Word other) {
        return word.confidence().value() > other.confidence().value() + SURER;
    }

    /** Into the line that they stand in, or as a line of their own. */
    private void place(List<Word> fresh) {
        List<Word> home = lines.stream().filter(line -> continues(line, fresh)).findFirst().orElseGet(() -> {
            List<Word> line = new ArrayList<>();
            lines.add(line);
            return line;
        });
        home.addAll(fresh);
        home.sort(Comparator.comparingInt(word -> word.box().x()));
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
