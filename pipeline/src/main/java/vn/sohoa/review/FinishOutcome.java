package vn.sohoa.review;

/** What became of a paper that somebody wanted to finish. */
public enum FinishOutcome {

    /** Filed, or the sample is counted. */
    FILED,
    /** It was finished before; nothing was done again. */
    FILED_BEFORE,
    /** Somebody else keys some fields next. */
    TO_SECOND_PERSON,
    /** The two differ: a third person decides. */
    TO_THIRD_PERSON,
    /** Fields are not decided. */
    FIELDS_OPEN,
    /** The type is not decided. */
    TYPE_OPEN,
    /** Rules contradict, and nobody said why that is right. */
    CONTRADICTIONS,
    /** Somebody else has it, or the claim ended. */
    NOT_YOURS

}
