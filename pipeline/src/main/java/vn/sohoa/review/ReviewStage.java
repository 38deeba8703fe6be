package vn.sohoa.review;

import java.util.Locale;

/** Whose turn it is with a paper. */
public enum ReviewStage {

    /** Somebody decides what is doubtful. */
    FIRST,
    /**
     * Somebody else keys the fields that must be keyed twice, without seeing the first.
     */
    SECOND,
    /** The two differ: a third person decides. */
    THIRD;

    static ReviewStage of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** The word in the database and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

}
