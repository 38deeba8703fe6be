package vn.sohoa.cli;

/** A command that cannot be meant; its message is for staff, in their language. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }

}
