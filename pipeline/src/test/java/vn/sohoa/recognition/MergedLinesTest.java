package vn.sohoa.recognition;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.sohoa.document.Box;
import vn.sohoa.document.Confidence;
import vn.sohoa.document.Word;

import static org.assertj.core.api.Assertions.assertThat;

class MergedLinesTest {

    @Test
    void addsALineThatTheFirstLookLeftOut() {
        List<TextLine> merged = MergedLines.of(List.of(line(word("CHỦ", 0, 0, 0.9), word("TỊCH", 100, 0, 0.9))),
                List.of(line(word("Bùi", 0, 300, 0.8), word("Hoa", 100, 300, 0.9))));

        assertThat(merged).extracting(TextLine::text).containsExactly("CHỦ TỊCH", "Bùi Hoa");
    }

    @Test
    void putsAWordWhereItIsMissingInALine() {
        List<TextLine> merged = MergedLines.of(List.of(line(word("Thanh", 200, 0, 0.9), word("Hoa", 300, 0, 0.9))),
                List.of(line(word("Bùi", 100, 5, 0.8), word("Thanh", 200, 5, 0.7))));

        assertThat(merged).extracting(TextLine::text).containsExactly("Bùi Thanh Hoa");
    }

    @Test
    void keepsTheWordThatIsReadMoreSurely() {
        TextLine first = line(word("Bùi", 0, 0, 0.9), word("Hna", 100, 0, 0.4));

        List<TextLine> merged = MergedLines.of(List.of(first),
                List.of(line(word("Rùi", 0, 0, 0.6), word("Hoa", 100, 0, 0.9))));

        assertThat(merged).extracting(TextLine::text).containsExactly("Bùi Hoa");
    }

    @Test
    void takesAPieceOfAWordAtTheEdgeOfThePartForNoWord() {
        TextLine first = line(word("of", 0, 0, 0.8), word("origin:", 100, 0, 0.9));

        List<TextLine> merged = MergedLines.of(List.of(first),
                List.of(line(word("of", 0, 0, 0.9), new Word("oi", new Box(101, 10, 25, 20), new Confidence(0.86)))));

        assertThat(merged).extracting(TextLine::text).containsExactly("of origin:");
    }

    @Test
    void takesNoStrokesForText() {
        TextLine first = line(word("Bùi", 0, 0, 0.9));

        List<TextLine> merged = MergedLines.of(List.of(first),
                List.of(line(word("x#n", 0, 300, 0.2)), line(word("—_", 0, 500, 0.9))));

        assertThat(merged).containsExactly(new TextLine(first.words()));
    }

    private static TextLine line(Word... words) {
        return new TextLine(List.of(words));
    }

    private static Word word(String text, int x, int y, double confidence) {
        return new Word(text, new Box(x, y, 90, 40), new Confidence(confidence));
    }

}
