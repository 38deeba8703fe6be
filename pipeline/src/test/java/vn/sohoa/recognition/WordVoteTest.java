package vn.sohoa.recognition;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.sohoa.document.Box;
import vn.sohoa.document.Confidence;
import vn.sohoa.document.Word;
import vn.sohoa.recognition.WordVote.Stretch;

import static org.assertj.core.api.Assertions.assertThat;

class WordVoteTest {

    @Test
    void aWordThatBothModelsReadIsSurerThanEither() {
        List<Word> elected = WordVote.of(line("Trần:0.8 Văn:0.96"), line("Trần:0.9 Văn:0.96"));

        assertThat(elected).extracting(Word::text).containsExactly("Trần", "Văn");
        assertThat(elected.getFirst().confidence().value()).isGreaterThan(0.9);
    }

    @Test
    void ofTwoReadingsTheSurerIsTakenAndStaysDoubtful() {
        List<Word> elected = WordVote.of(line("xã:0.96 Cầm:0.77 Giàng:0.96"), line("xã:0.96 Cẩm:0.97 Giàng:0.96"));

        assertThat(elected).extracting(Word::text).containsExactly("xã", "Cẩm", "Giàng");
        assertThat(elected.get(1).confidence().value()).isBetween(0.5, 0.7);
    }

    @Test
    void aReadingThatCannotBeVietnameseMustBeClearlySurer() {
        assertThat(WordVote.of(line("qưan:0.93"), line("quan:0.9"))).extracting(Word::text).containsExactly("quan");
        assertThat(WordVote.of(line("Smith:0.97"), line("Smưth:0.6"))).extracting(Word::text).containsExactly("Smith");
    }

    @Test
    void wordsThatOneModelRanTogetherCountAsOneReading() {
        List<Word> elected = WordVote.of(line("họ:0.96 tênmẹ:0.5 là:0.96"), line("họ:0.96 tên:0.9 mẹ:0.9 là:0.96"));

        assertThat(elected).extracting(Word::text).containsExactly("họ", "tên", "mẹ", "là");
    }

    @Test
    void aMarkThatOnlyOneModelSawIsAStrokeAndAWordIsNot() {
        assertThat(WordVote.of(line("Kinh:0.8"), line("Kinh:0.9 ¿:0.3"))).hasSize(1);
        assertThat(WordVote.of(line("Kinh:0.8"), line("dân:0.95 Kinh:0.9"))).extracting(Word::text)
            .containsExactly("dân", "Kinh");
    }

    @Test
    void nothingIsLostWhereAModelSeesNothing() {
        assertThat(WordVote.of(line("Số::0.9 12:0.8"), List.of())).extracting(Word::text).contains("12");
    }

    @Test
    void aNumberIsTheOneThatIsBuiltAsItMustBe() {
        assertThat(WordVote.of(line("031096891119:0.8"), line("03109689119:0.9"))).extracting(Word::text)
            .containsExactly("031096891119");
        assertThat(WordVote.of(line("2000:0.8"), line("20600:0.85"))).extracting(Word::text).containsExactly("2000");
    }

    @Test
    void aLetterKeepsItsSecondMark() {
        assertThat(WordVote.of(line("HUYỆN:0.8"), line("HUYẸN:0.85"))).extracting(Word::text).containsExactly("HUYỆN");
    }

    @Test
    void doubtfulWordsAreReadAgainWithThoseAroundThem() {
        assertThat(WordVote.doubts(line("Họ:0.96 và:0.96 tên:0.96 Trần:0.8 Văn:0.96 An:0.96 .:0.2")))
            .containsExactly(new Stretch(2, 5));
        assertThat(WordVote.doubts(line("Trần:0.95 .:0.2"))).isEmpty();
    }

    /** Words with their confidences, as the engine gives them. */
    private static List<Word> line(String words) {
        return Stream.of(words.split(" ", -1)).filter(word -> word.matches(".+:[0-9.]+")).map(word -> {
            int colon = word.lastIndexOf(':');
            return new Word(word.substring(0, colon), new Box(0, 0, 10, 10),
                    new Confidence(Double.parseDouble(word.substring(colon + 1))));
        }).toList();
    }

}
