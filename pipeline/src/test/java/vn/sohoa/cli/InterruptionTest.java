package vn.sohoa.cli;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class InterruptionTest {

    private final List<String> happened = new CopyOnWriteArrayList<>();

    @Test
    void workThatEndsByItselfIsNotToldFirmly() {
        Interruption interruption = Interruption.of(() -> happened.add("told"), Duration.ofMinutes(1));
        interruption.thenFirmly(() -> happened.add("firmly"));
        Thread work = Thread.ofPlatform().start(() -> {
            while (interruption.none()) {
                Thread.onSpinWait();
            }
            happened.add("finished");
            interruption.close();
        });

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            interruption.arrive();
            work.join();
        });

        assertThat(happened).containsExactlyInAnyOrder("told", "finished");
    }

    @Test
    void workThatTakesLongIsToldFirmly() {
        Interruption interruption = Interruption.of(() -> happened.add("told"), Duration.ofMillis(20));
        interruption.thenFirmly(() -> {
            happened.add("firmly");
            interruption.close();
        });

        assertTimeoutPreemptively(Duration.ofSeconds(20), interruption::arrive);

        assertThat(happened).containsExactly("told", "firmly");
        assertThat(interruption.none()).isFalse();
    }

}
