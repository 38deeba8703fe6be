package vn.sohoa.ledger;

import vn.sohoa.document.ScanFile;

/** The answer to a worker that asks for work. */
public sealed interface Claim {

    /** This file is the worker's. */
    record Claimed(ScanFile file) implements Claim {
    }

    /**
     * Ask again soon: a file that a process died over is read alone, so that no other
     * file is blamed if it does it again.
     */
    record Wait() implements Claim {
    }

    /** Nothing is left. */
    record NothingLeft() implements Claim {
    }

}
