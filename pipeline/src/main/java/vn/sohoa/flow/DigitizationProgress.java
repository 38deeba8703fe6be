package vn.sohoa.flow;

import vn.sohoa.document.ScanFile;
import vn.sohoa.filing.DigitizationOutcome;

/** Is told how a run gets on, by several threads. */
public interface DigitizationProgress {

    /** Tells nobody. */
    DigitizationProgress SILENT = new DigitizationProgress() {
        @Override
        public void started(int files) {
        }

        @Override
        public void fileDone(ScanFile file, DigitizationOutcome outcome) {
        }
    };

    /**
     * Intake is over.
     * @param files number of files that will be read
     */
    void started(int files);

    /** A file is filed or in quarantine. */
    void fileDone(ScanFile file, DigitizationOutcome outcome);

}
