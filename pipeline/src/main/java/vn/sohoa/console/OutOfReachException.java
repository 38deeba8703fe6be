package vn.sohoa.console;

/**
 * The person may use the screen, but not for this office. Answered like a missing role,
 * and audited.
 */
public final class OutOfReachException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public OutOfReachException() {
        super("out of reach");
    }

}
