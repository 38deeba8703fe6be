package vn.sohoa.cli;

import java.util.Locale;
import java.util.function.LongSupplier;

/** A line every few seconds, for logs and pipes. */
final class ProgressAsLines implements Progress {

    private static final long PAUSE = 5_000_000_000L;

    private final Terminal terminal;

    private final LongSupplier nanoTime;

    private final long start;

    private int files;

    private boolean filesKnown;

    private int done;

    private int pages;

    private long lastLine;

    ProgressAsLines(Terminal terminal, LongSupplier nanoTime) {
        this.terminal = terminal;
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
    }

    @Override
    public synchronized void started(int left) {
        files = done + left;
        filesKnown = true;
        lastLine = nanoTime.getAsLong();
        terminal.err().println(terminal.messages().text("progress.started", files));
    }

    @Override
    public synchronized void fileDone(int pagesOfFile) {
        done++;
        pages += pagesOfFile;
        long now = nanoTime.getAsLong();
        if (filesKnown && (now - lastLine >= PAUSE || done == files)) {
            lastLine = now;
            double seconds = Math.max((now - start) / 1e9, 0.001);
            long left = Math.round(seconds / done * (files - done));
            terminal.err()
                .println(terminal.messages()
                    .text("progress.line", done, files, pages, String.format(Locale.ROOT, "%.2f", pages / seconds),
                            left));
        }
    }

    @Override
    public void close() {
        terminal.err().flush();
    }

}
