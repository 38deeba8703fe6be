package vn.sohoa.recognition;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.sohoa.document.Box;
import vn.sohoa.document.Confidence;
import vn.sohoa.document.Word;

import static org.assertj.core.api.Assertions.assertThat;

class MendedWordsTest {

    @Test
    void mendsAFixedPhraseAndKeepsTheWordsAroundIt() {
        assertThat(mended("ỦY BẠN NHÂN DẦN XÃ MỸ AN")).containsExactly("ỦY BAN NHÂN DÂN XÃ MỸ AN");
        assertThat(mended("1. Họ. chữ đệm. tên: LÊ BAN")).containsExactly("1. Họ, chữ đệm, tên: LÊ BAN");
    }

    @Test
    void leavesPlainWordsAndNamesAlone() {
        String line = "Ông Đinh Bạn, bạn của bà Trần Thị Dẫn, kt. CHỦ TỊCH";

        assertThat(mended(line)).containsExactly(line);
    }

    @Test
    void takesAStopBeforeASmallLetterForAComma() {
        assertThat(mended("xã Phú Mỹ. huyện Đức Trọng. Ông")).containsExactly("xã Phú Mỹ, huyện Đức Trọng. Ông");
    }

    @Test
    void readsSquareMetresAfterANumberOnly() {
        assertThat(mended("161,5 m?, m2 kê")).containsExactly("161,5 m², m2 kê");
    }

    @Test
    void readsTheSlashesOfADate() {
        assertThat(mended("ngày 12I09/1966.")).containsExactly("ngày 12/09/1966.");
    }

    @Test
    void aOneThatWasTakenForABracketIsDoubtful() {
        TextLine line = MendedWords.of(List.of(line("ngày 1] tháng 5 năm 2021", 0.9))).getFirst();

        assertThat(line.text()).isEqualTo("ngày 11 tháng 5 năm 2021");
        assertThat(line.words().get(1).confidence().value()).isEqualTo(0.5);
        assertThat(line.words().get(3).confidence().value()).isEqualTo(0.9);
    }

    @Test
    void dropsStrokesButKeepsBulletsAndSlashes() {
        assertThat(MendedWords.of(List.of(line("- Họ / Name | —", 0.5)))).extracting(TextLine::text)
            .containsExactly("- Họ / Name");
        assertThat(MendedWords.of(List.of(line("|", 0.9)))).isEmpty();
    }

    @Test
    void dropsTheDottedLineAfterAWord() {
        assertThat(mended("Quảng Trị.......")).containsExactly("Quảng Trị");
    }

    private static List<String> mended(String line) {
        return MendedWords.of(List.of(line(line, 0.9))).stream().map(TextLine::text).toList();
    }

    private static TextLine line(String text, double confidence) {
        List<Word> words = new ArrayList<>();
        for (String word : text.split(" ", -1)) {
            words.add(new Word(word, new Box(words.size() * 100, 0, 90, 40), new Confidence(confidence)));
        }
        return new TextLine(words);
    }

}
