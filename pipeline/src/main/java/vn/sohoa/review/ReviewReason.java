package vn.sohoa.review;

import java.util.Locale;

/** Why a person is asked to look at a paper. */
public enum ReviewReason {

    /** Rules were not content with what was read. */
    DOUBT,
    /** The machine accepted it; it was drawn by chance to see whether rightly. */
    SAMPLE,
    /** A system reported a value that is wrong. */
    CORRECTION;

    static ReviewReason of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** The word in the database and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

}
