package vn.sohoa.scheduling;

/** Digitizes a batch: what the flow does for a worker. */
public interface BatchRun {

    /**
     * @param leave is asked by several threads; the files in hand are finished when it
     * says no
     * @param fileDone is told after each file, by several threads
     * @throws vn.sohoa.document.ProblemException where the installation, the store or the
     * database is at fault
     * @throws BatchBusyException where somebody else runs it
     */
    Result run(ScanBatch batch, Leave leave, Runnable fileDone);

    /** Whether a run may go on. */
    interface Leave {

        /** Whether one more file may be read; asked once for each. */
        boolean forOneMore();

        /**
         * Whether somebody still wants the batch to run; asked while files are taken
         * over, which counts for nobody's turn.
         */
        boolean toGoOn();

    }

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
