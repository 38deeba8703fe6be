package vn.sohoa.review;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ArrangementTest {

    private final Arrangement two = arrangement("1,2|3");

    @Test
    void isWrittenAsItIsRead() {
        assertThat(two.papers()).containsExactly(List.of(1, 2), List.of(3));
        assertThat(two).hasToString("1,2|3");
        assertThat(Arrangement.of("")).isEmpty();
        assertThat(Arrangement.of("1,,2")).isEmpty();
        assertThat(Arrangement.of("1;2")).isEmpty();
    }

    @Test
    void keepsEveryPageOnce() {
        assertThat(arrangement("1|3,2").keepsPagesOf(two)).isTrue();
        assertThat(arrangement("1,2").keepsPagesOf(two)).isFalse();
        assertThat(arrangement("1,2|3|3").keepsPagesOf(two)).isFalse();
        assertThat(arrangement("1,2|4").keepsPagesOf(two)).isFalse();
    }

    private static Arrangement arrangement(String text) {
        return Arrangement.of(text).orElseThrow();
    }

}
