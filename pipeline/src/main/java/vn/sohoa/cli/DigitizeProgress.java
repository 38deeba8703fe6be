package vn.sohoa.cli;

import java.util.concurrent.atomic.AtomicInteger;

import vn.sohoa.document.ScanFile;
import vn.sohoa.filing.DigitizationOutcome;
import vn.sohoa.filing.DigitizedFile;
import vn.sohoa.filing.QuarantinedFile;
import vn.sohoa.flow.DigitizationProgress;

/** Shows a digitization as it gets on, and counts the pages that were read. */
final class DigitizeProgress implements DigitizationProgress, AutoCloseable {

    private final Progress shown;

    private final AtomicInteger pages = new AtomicInteger();

    DigitizeProgress(Progress shown) {
        this.shown = shown;
    }

    @Override
    public void allTakenOver(int left) {
        shown.started(left);
    }

    @Override
    public void fileDone(ScanFile file, DigitizationOutcome outcome) {
        int read = switch (outcome) {
            case DigitizedFile digitized -> digitized.pages().size();
            case QuarantinedFile quarantined -> 0;
        };
        pages.addAndGet(read);
        shown.fileDone(read);
    }

    /** Pages read in this run. */
    int pages() {
        return pages.get();
    }

    @Override
    public void close() {
        shown.close();
    }

}
