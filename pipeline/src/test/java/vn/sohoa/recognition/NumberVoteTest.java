package vn.sohoa.recognition;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.sohoa.recognition.NumberVote.Result;

import static org.assertj.core.api.Assertions.assertThat;

class NumberVoteTest {

    @Test
    void takesWhatMostReadingsSayAndIsNotSureOfIt() {
        Result result = NumberVote.of(List.of("084173941719", "084173041719", "084173041719", "084173041719"));

        assertThat(result.number()).isEqualTo("084173041719");
        assertThat(result.most()).isEqualTo(NumberVote.AGREED);
    }

    @Test
    void staysWithTheFirstReadingWhereNoOtherIsLikelierAndIsDoubtful() {
        Result result = NumberVote.of(List.of("079158824667", "013158824601", "013158824601", "0141588246"));

        assertThat(result.number()).isEqualTo("079158824667");
        assertThat(result.most()).isEqualTo(NumberVote.DOUBTFUL);
    }

    @Test
    void makesNoCitizenIdOfABrokenNumberThatWasSeenSoOnce() {
        Result result = NumberVote.of(List.of("05061742887", "0450617412887", "05061742887", "015061743887"));

        assertThat(result.number()).isEqualTo("05061742887");
    }

    @Test
    void countsNoLookThatSawNothing() {
        assertThat(NumberVote.of(List.of("027137721158", "", "", "0271")).number()).isEqualTo("027137721158");
    }

    @Test
    void keepsNumbersOfPeopleBornAbroadThatReadAlike() {
        assertThat(NumberVote.of(List.of("205190000018", "205190000018", "025190000018")).number())
            .isEqualTo("205190000018");
    }

}
