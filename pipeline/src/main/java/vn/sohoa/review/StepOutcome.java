package vn.sohoa.review;

/** What became of a step that somebody wanted to take. */
public enum StepOutcome {

    /** Taken. */
    DONE,
    /** Somebody else has the paper, the claim ended, or it is finished. */
    NOT_YOURS,
    /** The text cannot be a value of the field. */
    NOT_A_VALUE,
    /** There is no such field, type, remark or step here. */
    NOT_THERE,
    /** Something needs to be said why. */
    REASON_MISSING

}
