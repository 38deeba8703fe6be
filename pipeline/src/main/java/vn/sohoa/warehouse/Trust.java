package vn.sohoa.warehouse;

import java.util.Locale;

/** Who stands behind the values of a record. */
public enum Trust {

    MACHINE_READ, VERIFIED, CERTIFIED;

    static Trust of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** The word in the database and in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

}
