package vn.sohoa.scheduling;

import java.util.function.BooleanSupplier;

/** Digitizes a batch: what the flow does for a worker. */
public interface BatchRun {

    /**
     * @param leave is asked before each file, by several threads; the files in hand are
     * finished when it says no
     * @param fileDone is told after each file, by several threads
     * @throws vn.sohoa.document.ProblemException where the installation, the store or the
     * database is at fault
     * @throws BatchBusyException where somebody else runs it
     */
    Result run(ScanBatch batch, BooleanSupplier leave, Runnable fileDone);

    /** How a run ended. */
    enum Result {

        /** All there is was read, and it adds up. */
        ADDS_UP,
        /** All there is was read, and something is unaccounted for. */
        DIFFERS,
        /** The turn was over first. */
        INTERRUPTED

    }

    /** Somebody else runs the batch. */
    class BatchBusyException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public BatchBusyException(Throwable cause) {
            super("the batch is being worked on", cause);
        }

    }

}
