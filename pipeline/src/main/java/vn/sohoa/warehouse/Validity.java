package vn.sohoa.warehouse;

import java.util.Locale;

/** Whether a paper is good on a day. */
public enum Validity {

    /** Issued later. */
    NOT_ISSUED_YET,
    /** Nothing speaks against it. */
    VALID,
    /** Its printed last day is over. */
    EXPIRED,
    /** A newer paper took its place, by the rule of its type. */
    SUPERSEDED,
    /** Somebody entitled to declared it no longer good. */
    REVOKED;

    /** The word in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

}
