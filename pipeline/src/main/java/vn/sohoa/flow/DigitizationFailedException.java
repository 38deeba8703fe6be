package vn.sohoa.flow;

import org.jspecify.annotations.Nullable;

/** A run ended early, through no fault of a file. Running the batch again resumes it. */
public class DigitizationFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DigitizationFailedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

}
