package vn.sohoa.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar with files, pages, pages a second and the time left. */
final class ProgressAsBar implements Progress {

    private final Messages messages;

    private final AtomicInteger pages = new AtomicInteger();

    private final AtomicInteger done = new AtomicInteger();

    private final long start = System.nanoTime();

    private volatile @Nullable ProgressBar bar;

    ProgressAsBar(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void started(int left) {
        int already = done.get();
        bar = new ProgressBarBuilder().setTaskName(messages.text("progress.files"))
            .setInitialMax(already + left)
            .startsFrom(already, Duration.ofNanos(System.nanoTime() - start))
            .setStyle(ProgressBarStyle.UNICODE_BLOCK)
            .setUpdateIntervalMillis(500)
            .continuousUpdate()
            .build();
    }

    @Override
    public void fileDone(int pagesOfFile) {
        done.incrementAndGet();
        int read = pages.addAndGet(pagesOfFile);
        ProgressBar present = bar;
        if (present != null) {
            double seconds = (System.nanoTime() - start) / 1e9;
            present.step();
            present.setExtraMessage(
                    messages.text("progress.pages", read, String.format(Locale.ROOT, "%.2f", read / seconds)));
        }
    }

    @Override
    public void close() {
        ProgressBar present = bar;
        if (present != null) {
            present.close();
        }
    }

}
