package vn.sohoa.access;

import java.util.Locale;

/** What became of an inquiry. */
public enum AuditResult {

    GRANTED, REFUSED;

    /** The word in the database. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

}
