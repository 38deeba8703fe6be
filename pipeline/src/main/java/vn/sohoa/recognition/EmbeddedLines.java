package vn.sohoa.recognition;

import java.util.ArrayList;
import java.util.List;

import vn.sohoa.document.Box;
import vn.sohoa.document.Word;

/** Makes lines of the words of a born-digital page, which come in reading order. */
final class EmbeddedLines {

    private EmbeddedLines() {
    }

    static List<TextLine> of(List<Word> words) {
        List<TextLine> lines = new ArrayList<>();
        List<Word> line = new ArrayList<>();
        for (Word word : words) {
            if (!line.isEmpty() && !continues(line, word.box())) {
                lines.add(new TextLine(List.copyOf(line)));
                line.clear();
            }
            line.add(word);
        }
        if (!line.isEmpty()) {
            lines.add(new TextLine(List.copyOf(line)));
        }
        return lines;
    }

    private static boolean continues(List<Word> line, Box next) {
        Box last = line.getLast().box();
        boolean level = Math.abs(next.centerY() - last.centerY()) < Math.max(last.height(), next.height()) / 2;
        return level && next.x() >= last.x();
    }

}
