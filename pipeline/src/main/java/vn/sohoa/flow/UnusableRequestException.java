package vn.sohoa.flow;

/** The request cannot be meant as it stands; its message says to staff what to change. */
public class UnusableRequestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnusableRequestException(String message) {
        super(message);
    }

}
