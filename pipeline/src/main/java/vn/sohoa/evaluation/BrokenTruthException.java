package vn.sohoa.evaluation;

import java.nio.file.Path;

/** A truth file is missing or cannot be meant as it stands. */
public final class BrokenTruthException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenTruthException(Path file, String reason) {
        super(file + ": " + reason);
    }

}
