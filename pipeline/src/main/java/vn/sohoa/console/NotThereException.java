package vn.sohoa.console;

/** What the address names is not there. */
public final class NotThereException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NotThereException() {
        super("not there");
    }

}
