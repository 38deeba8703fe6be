package vn.sohoa.document;

/** What a problem calls for. */
public enum ProblemKind {

    /** The input is at fault: record it and go on with the next file. */
    INPUT,
    /** It may pass: try again, then record it. */
    TEMPORARY,
    /** The installation is at fault: stop and say what to do. */
    SETUP

}
