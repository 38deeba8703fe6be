package vn.sohoa.cli;

/** What the command line tells the shell; others script against it. */
final class ExitCode {

    /** Every file is digitized, or the figures are printed. */
    static final int DONE = 0;

    /** The run ended early; the same command resumes it. */
    static final int FAILED = 1;

    /** The command cannot be meant as it stands. */
    static final int USAGE = 2;

    /** Finished, some files are in quarantine. */
    static final int SOME_QUARANTINED = 3;

    /** Something must be set up first. */
    static final int SETUP_MISSING = 4;

    private ExitCode() {
    }

}
