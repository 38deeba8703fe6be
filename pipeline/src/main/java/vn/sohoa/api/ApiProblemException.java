package vn.sohoa.api;

import org.jspecify.annotations.Nullable;

import vn.sohoa.access.Inquiry;

/** A request that cannot be answered. */
final class ApiProblemException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ApiProblem problem;

    @SuppressWarnings("serial") // never sent anywhere
    private final @Nullable Inquiry inquiry;

    ApiProblemException(ApiProblem problem) {
        this(problem, null);
    }

    /**
     * @param inquiry where somebody is refused what a right is needed for: that is
     * audited
     */
    ApiProblemException(ApiProblem problem, @Nullable Inquiry inquiry) {
        super(problem.code());
        this.problem = problem;
        this.inquiry = inquiry;
    }

    ApiProblem problem() {
        return problem;
    }

    @Nullable Inquiry inquiry() {
        return inquiry;
    }

}
