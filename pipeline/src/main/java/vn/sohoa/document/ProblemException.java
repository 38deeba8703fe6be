package vn.sohoa.document;

import org.jspecify.annotations.Nullable;

/**
 * Carries a {@link Problem} from the depth of a stage to the flow, which decides by its
 * kind.
 */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public ProblemException(ProblemCode code, String detail) {
        this(code, detail, null);
    }

    public ProblemException(ProblemCode code, String detail, @Nullable Throwable cause) {
        super(code.code() + ": " + detail, cause);
        this.problem = new Problem(code, detail);
    }

    public Problem problem() {
        return problem;
    }

}
