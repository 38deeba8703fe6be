package vn.sohoa.progress;

import org.jspecify.annotations.Nullable;

/**
 * Why a plan was not taken.
 *
 * @param row in the file, the heading being 1; 0: the file as a whole, or entered by hand
 * @param column of the file; null: the whole row
 * @param reason what is wrong; message keys are made from it
 * @param found what stands there, shortened; empty where nothing does
 */
public record PlanProblem(int row, @Nullable PlanColumn column, Reason reason, String found) {

    private static final int LONGEST = 60;

    public PlanProblem {
        found = (found.length() <= LONGEST) ? found : found.substring(0, LONGEST) + "…";
    }

    /** What may be wrong with a plan. */
    public enum Reason {

        /** The file is no spreadsheet and no text in UTF-8. */
        UNREADABLE_FILE,
        /** There is no row below the heading. */
        NO_ROWS,
        /** There are more rows than a file may have. */
        TOO_MANY_ROWS,
        /** A column is not in the heading. */
        COLUMN_MISSING,
        /** Nothing stands where something must. */
        EMPTY,
        /** No office has this code. */
        UNKNOWN_OFFICE,
        /** The office no longer exists in the period, or not yet. */
        CLOSED_OFFICE,
        /** Whoever enters it is not responsible for this office. */
        OFFICE_NOT_IN_REACH,
        /** No document type has this key or name. */
        UNKNOWN_TYPE,
        /** No month, quarter or year. */
        BAD_PERIOD,
        /** No whole number of papers. */
        BAD_TARGET,
        /** An earlier row says the same or speaks of the same papers. */
        TWICE_IN_FILE,
        /** Another plan in force speaks of the same papers. */
        OVERLAPS;

        /** Part of the message key. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

    }
}
