package vn.sohoa.validation;

import java.util.List;

/** What becomes of a paper. */
public sealed interface Verdict {

    /** The reasons; empty where the paper is accepted. */
    List<Finding> findings();

    /** The word in reports and the database: accepted, needs_review or rejected. */
    String code();

    /** Filed without a person. */
    record Accepted() implements Verdict {

        @Override
        public List<Finding> findings() {
            return List.of();
        }

        @Override
        public String code() {
            return "accepted";
        }
    }

    /** A person looks at it first. */
    record NeedsReview(List<Finding> findings) implements Verdict {

        @Override
        public String code() {
            return "needs_review";
        }
    }

    /** Must not be kept as a record, such as a copy that is not to be digitized. */
    record Rejected(List<Finding> findings) implements Verdict {

        @Override
        public String code() {
            return "rejected";
        }
    }

}
