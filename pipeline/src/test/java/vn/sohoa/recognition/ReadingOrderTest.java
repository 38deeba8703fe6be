package vn.sohoa.recognition;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.sohoa.document.Box;
import vn.sohoa.document.Confidence;
import vn.sohoa.document.PageGeometry;
import vn.sohoa.document.QuarterTurn;
import vn.sohoa.document.Word;
import vn.sohoa.recognition.PageText.Source;

import static org.assertj.core.api.Assertions.assertThat;

class ReadingOrderTest {

    @Test
    void readsTwoColumnsOfALetterheadAcross() {
        PageText page = page(line("ỦY BAN NHÂN DÂN", 200, 100), line("XÃ MỸ AN", 250, 160),
                line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 1200, 104), line("Độc lập", 1400, 158));

        assertThat(page.text()).isEqualTo("ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ MỸ AN Độc lập");
    }

    @Test
    void keepsTightLinesOfOneColumnApart() {
        PageText page = page(line("Nơi nhận:", 200, 100), line("- Như trên;", 200, 128), line("- Lưu: VT.", 200, 156));

        assertThat(page.text()).isEqualTo("Nơi nhận:\n- Như trên;\n- Lưu: VT.");
    }

    @Test
    void followsLinesThatAreNotQuiteLevel() {
        PageText page = page(line("CHỦ TỊCH", 1200, 112), line("Nơi nhận:", 200, 100), line("- Như trên;", 200, 160));

        assertThat(page.text()).isEqualTo("Nơi nhận: CHỦ TỊCH\n- Như trên;");
    }

    private static PageText page(TextLine... lines) {
        PageGeometry geometry = new PageGeometry(2480, 3508, QuarterTurn.NONE, 1, 0, 2480, 3508, 300);
        return new PageText(1, geometry, List.of(lines), List.of(), Source.RECOGNIZED);
    }

    /** A line of 40 pixels' height whose characters are 20 wide. */
    private static TextLine line(String text, int x, int y) {
        List<Word> words = new ArrayList<>();
        int at = x;
        for (String word : text.split(" ", -1)) {
            words.add(new Word(word, new Box(at, y, word.length() * 20, 40), new Confidence(0.9)));
            at += word.length() * 20 + 10;
        }
        return new TextLine(words);
    }

}
