package vn.sohoa.recognition;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import vn.sohoa.document.Box;
import vn.sohoa.document.Word;

/**
 * Words that stand on one line, left to right; never empty.
 */
public record TextLine(List<Word> words) {

    public TextLine {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a line has at least one word");
        }
    }

    /** The line with every box moved. */
    TextLine withBoxes(UnaryOperator<Box> move) {
        return new TextLine(
                words.stream().map(word -> new Word(word.text(), move.apply(word.box()), word.confidence())).toList());
    }

    public String text() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    public Box box() {
        return Box.around(words.stream().map(Word::box).toList());
    }
}
