package vn.sohoa.review;

import java.util.Locale;

/** What somebody did to a paper in review. */
public enum ChangeKind {

    /** The machine's value is right. */
    ACCEPTED,
    /** The value is another. */
    CORRECTED,
    /** The field is not on the paper. */
    ABSENT,
    /** A rule contradicts, and the paper says so nevertheless. */
    OVERRIDDEN,
    /** The paper is of another type. */
    RETYPED,
    /** It belongs to a citizen whose number is not on it. */
    LINKED,
    /** A second person keyed a field unseen. */
    KEYED,
    /** A third decided between two. */
    SETTLED,
    /** Pages were split, joined or put in another order. */
    REARRANGED,
    /** Sent back to the office. */
    RETURNED,
    /** Filed. */
    FILED,
    /** An earlier step was taken back. */
    UNDONE;

    static ChangeKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** The word in the database and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

}
