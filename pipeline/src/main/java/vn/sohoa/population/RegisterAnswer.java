package vn.sohoa.population;

import java.util.Locale;

/** What the register says to a claim. */
public enum RegisterAnswer {

    /** ID, name and birth date belong together. */
    AGREES,
    /** It knows the ID, under another name. */
    NAME_DISAGREES,
    /** It knows the ID, with another birth date. */
    BIRTH_DATE_DISAGREES,
    /** It knows no such ID. */
    ID_UNKNOWN,
    /** It did not answer. */
    NOT_ASKED;

    /** The word in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RegisterAnswer of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whether it contradicts the paper: a person has to look. */
    public boolean contradicts() {
        return this == NAME_DISAGREES || this == BIRTH_DATE_DISAGREES || this == ID_UNKNOWN;
    }

}
