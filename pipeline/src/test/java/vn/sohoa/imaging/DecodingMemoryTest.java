package vn.sohoa.imaging;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** Pages that share memory, in millions of pixels of 4 bytes. */
class DecodingMemoryTest {

    private static final int MILLION = 1_000_000;

    private final DecodingMemory memory = new DecodingMemory(100L * MILLION);

    @Test
    void largePagesTakeTurns() {
        AtomicInteger decoded = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Callable<Void> page = () -> {
            try (DecodingMemory.Place place = memory.place()) {
                place.take(1, 10 * MILLION, PixelCost.GRAY);
                most.accumulateAndGet(decoded.incrementAndGet(), Math::max);
                Thread.sleep(20);
                decoded.decrementAndGet();
            }
            return null;
        };
        List<Callable<Void>> pages = IntStream.range(0, 12).mapToObj(number -> page).toList();
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            try (ExecutorService pool = Executors.newFixedThreadPool(6)) {
                pool.invokeAll(pages);
            }
        });
        assertThat(most).as("pages of 40 MB at once in 100 MB").hasValue(2);
    }

    @Test
    void aPageThatNeverFitsIsRefused() {
        try (DecodingMemory.Place place = memory.place()) {
            assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> place.take(7, 30 * MILLION, PixelCost.GRAY))
                .satisfies(ex -> {
                    assertThat(ex.problem().code()).isEqualTo(ProblemCode.IMAGE_TOO_LARGE);
                    assertThat(ex.problem().detail()).contains("page 7", "30000000 pixels", "114 MB", "at most 95");
                });
        }
    }

    @Test
    void aRefusedPageTakesNothing() {
        try (DecodingMemory.Place refused = memory.place(); DecodingMemory.Place next = memory.place()) {
            assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> refused.take(1, 30 * MILLION, PixelCost.GRAY));
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> next.take(1, 24 * MILLION, PixelCost.GRAY));
        }
    }

}
