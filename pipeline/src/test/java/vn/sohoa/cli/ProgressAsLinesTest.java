package vn.sohoa.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Plain lines where there is no terminal. */
class ProgressAsLinesTest {

    private final StringWriter err = new StringWriter();

    private final AtomicLong clock = new AtomicLong();

    private final ProgressAsLines progress = new ProgressAsLines(
            new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(err, true), new Messages(Locale.ENGLISH)),
            clock::get);

    @Test
    void tellsEverySomeSecondsAndAtTheEnd() {
        progress.started(4);
        fileAfterSeconds(2);
        fileAfterSeconds(4);
        fileAfterSeconds(1);
        fileAfterSeconds(1);

        assertThat(err.toString().lines()).containsExactly("4 files to read",
                "2/4 files, 4 pages, 0.67 pages/s, about 6 s left", "4/4 files, 8 pages, 1.00 pages/s, about 0 s left");
    }

    @Test
    void countsFilesThatWereDoneBeforeAllWereKnown() {
        fileAfterSeconds(2);
        progress.started(1);
        fileAfterSeconds(2);

        assertThat(err.toString().lines()).containsExactly("2 files to read",
                "2/2 files, 4 pages, 1.00 pages/s, about 0 s left");
    }

    private void fileAfterSeconds(int seconds) {
        clock.addAndGet(seconds * 1_000_000_000L);
        progress.fileDone(2);
    }

}
