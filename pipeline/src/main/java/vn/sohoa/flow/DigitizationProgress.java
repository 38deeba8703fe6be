package vn.sohoa.flow;

import vn.sohoa.document.ScanFile;
import vn.sohoa.filing.DigitizationOutcome;

/** Is told how a run gets on, by several threads. */
public interface DigitizationProgress {

    /** Tells nobody. */
    DigitizationProgress SILENT = new DigitizationProgress() {
        @Override
        public void allTakenOver(int left) {
        }

        @Override
        public void fileDone(ScanFile file, DigitizationOutcome outcome) {
        }
    };

    /**
     * Intake is over; files taken over early may be done already.
     * @param left number of files that will be read besides those done
     */
    void allTakenOver(int left);

    /** A file is filed or in quarantine. */
    void fileDone(ScanFile file, DigitizationOutcome outcome);

}
