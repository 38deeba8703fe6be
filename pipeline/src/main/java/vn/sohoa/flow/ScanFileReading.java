package vn.sohoa.flow;

import vn.sohoa.document.ScanFile;
import vn.sohoa.filing.DigitizationOutcome;

/**
 * Everything between a stored scan file and what is to be filed. Called by several
 * threads, each with a file of its own.
 */
public interface ScanFileReading {

    /**
     * Reads one file. What is wrong with it is told as a quarantined file or thrown as an
     * INPUT problem; both come to the same.
     * @throws vn.sohoa.document.ProblemException of kind TEMPORARY to be called again, of
     * kind SETUP to end the run
     */
    DigitizationOutcome read(ScanFile file);

    /**
     * Is told that the outcome of a file is filed, or never will be: its working folder
     * can go.
     */
    default void finished(ScanFile file) {
    }

}
