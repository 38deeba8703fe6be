package vn.sohoa.evaluation;

import java.nio.file.Path;
import java.util.List;

/** Reads a scan file as the pipeline does, without filing anything. */
public interface DocumentReading {

    /**
     * The documents of {@code file} in its order; called by several threads.
     * @throws vn.sohoa.document.ProblemException where it would go to quarantine, or the
     * installation is at fault
     */
    List<ReadDocument> read(Path file);

    /**
     * The same reading, that keeps the words it recognizes in {@code folder} and starts
     * from those that are there: templates, rules and confidence are tried anew in
     * seconds.
     */
    default DocumentReading keepingWordsIn(Path folder) {
        return this;
    }

}
