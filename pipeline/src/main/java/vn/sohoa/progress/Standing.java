package vn.sohoa.progress;

/** How an office stands against its plan. */
public enum Standing {

    /** Nobody planned anything. */
    NO_PLAN,
    /** What was planned is filed. */
    DONE,
    /** The period has not begun. */
    NOT_BEGUN,
    /** About as much is filed as should be by now. */
    ON_PLAN,
    /** Less is filed than should be by now. */
    BEHIND,
    /** The period is over and something is missing. */
    MISSED

}
