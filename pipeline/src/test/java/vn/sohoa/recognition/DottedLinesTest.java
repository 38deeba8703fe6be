package vn.sohoa.recognition;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.sohoa.document.Box;
import vn.sohoa.document.Confidence;
import vn.sohoa.document.Word;

import static org.assertj.core.api.Assertions.assertThat;

class DottedLinesTest {

    @Test
    void endsAValueWhereItsDottedLineBegins() {
        assertThat(removed("tên:/0.97 PHÙNG/0.96 TRƯỜNG..........---222222ccce2/0")).isEqualTo("tên: PHÙNG TRƯỜNG");
    }

    @Test
    void leavesOutWhatADottedLineWasReadAs() {
        assertThat(removed("thông/0.8 --5¿55:52255225222222+2£/0 xzzz/0.1 e2/0 Quốc/0.96 tịch:/0.97"))
            .isEqualTo("thông Quốc tịch:");
    }

    @Test
    void keepsNumbersAndWhatWasWrittenOnTheLine() {
        assertThat(removed("số:/0.97 022222213122/0.95 ........./0.1 Nguyễn/0.25 Văn/0.2"))
            .isEqualTo("số: 022222213122 Nguyễn Văn");
    }

    private static String removed(String line) {
        List<Word> words = new ArrayList<>();
        for (String word : line.split(" ", -1)) {
            int slash = word.lastIndexOf('/');
            words.add(new Word(word.substring(0, slash), new Box(100 * words.size(), 0, 90, 30),
                    new Confidence(Double.parseDouble(word.substring(slash + 1)))));
        }
        return String.join(" ", DottedLines.removed(words).stream().map(Word::text).toList());
    }

}
