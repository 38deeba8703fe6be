package vn.sohoa.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;

import org.springframework.stereotype.Component;

import vn.sohoa.imaging.PageImages;
import vn.sohoa.recognition.PageReader;
import vn.sohoa.recognition.PageText;

/**
 * Reads the pages of all open files on one pool with a thread per core, so that a single
 * long file keeps every core busy and many files do not fight over them.
 */
@Component
class PageReading implements AutoCloseable {

    private final PageReader reader;

    private final ExecutorService pool;

    private final int window;

    private volatile boolean stopped;

    PageReading(PageReader reader, DigitizationSettings settings) {
        this.reader = reader;
        this.pool = Executors.newFixedThreadPool(settings.pagesAtOnce(),
                Thread.ofPlatform().name("page-", 1).factory());
        this.window = settings.pagesAtOnce() + 1;
    }

    /**
     * All pages in order. Only a few are under way at once, so that memory does not grow
     * with the file.
     */
    List<PageText> read(PageImages images) {
        List<PageText> read = new ArrayList<>();
        Deque<Future<PageText>> underWay = new ArrayDeque<>();
        try {
            for (int number = 1; number <= images.count(); number++) {
                int page = number;
                underWay.add(submitted(() -> read(images, page)));
                if (underWay.size() > window) {
                    read.add(result(underWay.remove()));
                }
            }
            while (!underWay.isEmpty()) {
                read.add(result(underWay.remove()));
            }
            return read;
        }
        finally {
            underWay.forEach(PageReading::abandon);
        }
    }

    private PageText read(PageImages images, int page) {
        if (stopped) {
            throw new ReadingStopped(null); // it was waiting for its turn
        }
        return reader.read(images.page(page));
    }

    private Future<PageText> submitted(Callable<PageText> page) {
        try {
            return pool.submit(page);
        }
        catch (RejectedExecutionException ex) {
            throw new ReadingStopped(ex);
        }
    }

    private static PageText result(Future<PageText> page) {
        try {
            return page.get();
        }
        catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        }
        catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ReadingStopped(stopped);
        }
    }

    /** Waits for a page that is no longer wanted, because its file is closed next. */
    private static void abandon(Future<PageText> page) {
        if (!page.cancel(false)) {
            page.state();
        }
    }

    /**
     * Begins no further page: files in hand end with {@link ReadingStopped}, which is no
     * fault of theirs.
     */
    void stop() {
        stopped = true;
        pool.shutdown();
    }

    @Override
    public void close() {
        pool.close();
    }

}
