package vn.sohoa.review;

import java.util.Locale;

/** Why a paper must be scanned again. */
public enum RescanReason {

    /** Letters run into each other. */
    BLURRED,
    /** Print is missing at an edge. */
    CUT_OFF,
    /** Letters are too light. */
    FAINT,
    /** Not all pages came. */
    PAGES_MISSING,
    /** It does not belong here, or must not be digitized. */
    WRONG_PAPER,
    /** As the note says. */
    OTHER;

    static RescanReason of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** The word in the database and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

}
