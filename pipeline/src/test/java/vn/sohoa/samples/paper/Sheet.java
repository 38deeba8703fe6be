package vn.sohoa.samples.paper;

import java.awt.Color;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One printed page. */
public final class Sheet {

    public static final double WIDTH = 595.3;

    public static final double HEIGHT = 841.9;

    private final List<Mark> marks = new ArrayList<>();

    private final Color tint;

    Sheet(Color tint) {
        this.tint = tint;
    }

    public static Sheet blank() {
        return new Sheet(Color.WHITE);
    }

    public Sheet add(Mark mark) {
        this.marks.add(mark);
        return this;
    }

    public List<Mark> marks() {
        return List.copyOf(this.marks);
    }

    Color tint() {
        return this.tint;
    }

    /** What is printed, row by row from top to bottom, each row from left to right. */
    public String text() {
        List<Mark.Word> words = this.marks.stream()
            .filter(Mark.Word.class::isInstance)
            .map(Mark.Word.class::cast)
            .filter(Mark.Word::legible)
            .sorted(Comparator.comparingDouble(Mark.Word::baseline))
            .toList();
        List<List<Mark.Word>> rows = new ArrayList<>();
        for (Mark.Word word : words) {
            List<Mark.Word> row = rows.isEmpty() ? List.of() : rows.getLast();
            if (row.isEmpty() || word.baseline() - row.getFirst().baseline() > 0.4 * word.size()) {
                row = new ArrayList<>();
                rows.add(row);
            }
            row.add(word);
        }
        List<String> lines = rows.stream().map(Sheet::line).toList();
        return Normalizer.normalize(String.join("\n", lines), Normalizer.Form.NFC);
    }

    private static String line(List<Mark.Word> row) {
        List<Mark.Word> words = row.stream().sorted(Comparator.comparingDouble(Mark.Word::x)).toList();
        StringBuilder line = new StringBuilder();
        double end = Double.POSITIVE_INFINITY;
        for (Mark.Word word : words) {
            if (word.x() - end > 0.12 * word.size()) {
                line.append(' ');
            }
            line.append(word.text());
            end = word.x() + word.width();
        }
        return line.toString().replaceAll("\\s+", " ").strip();
    }

}
