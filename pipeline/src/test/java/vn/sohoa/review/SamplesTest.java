package vn.sohoa.review;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import vn.sohoa.document.DocumentId;

import static org.assertj.core.api.Assertions.assertThat;

class SamplesTest {

    @Test
    void drawsTheShareThatSettingsName() {
        assertThat(drawn(5)).isBetween(400L, 600L);
        assertThat(drawn(0)).isZero();
        assertThat(drawn(100)).isEqualTo(10_000);
    }

    @Test
    void drawsTheSameEachTime() {
        DocumentId paper = paper(17);
        assertThat(samples(50).draw(paper)).isEqualTo(samples(50).draw(paper));
    }

    private static long drawn(double percent) {
        Samples samples = samples(percent);
        return IntStream.range(0, 10_000).filter(number -> samples.draw(paper(number))).count();
    }

    private static Samples samples(double percent) {
        return new Samples(new ReviewSettings(percent, Duration.ofMinutes(1), List.of(), 50));
    }

    private static DocumentId paper(int number) {
        return new DocumentId(UUID.nameUUIDFromBytes(("paper " + number).getBytes(StandardCharsets.UTF_8)));
    }

}
