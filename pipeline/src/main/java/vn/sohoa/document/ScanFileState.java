package vn.sohoa.document;

/** Where a scan file stands. The legal moves stand in {@code ledger}. */
public enum ScanFileState {

    /** Taken over: its original is stored and verified. */
    RECEIVED,
    /** Opened by a worker; still so after a crash. */
    DIGITIZING,
    /** All its pages are read and all its documents are filed or in review. */
    DIGITIZED,
    /** The machine cannot read it; the original is kept with a problem and advice. */
    QUARANTINED,
    /**
     * The same bytes were received before; the first one is digitized, this one is only
     * noted.
     */
    DUPLICATE

}
