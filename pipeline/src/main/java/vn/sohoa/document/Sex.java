package vn.sohoa.document;

import java.util.Locale;

/** Sex as a paper states it; written {@code male} and {@code female} in field values. */
public enum Sex {

    MALE, FEMALE;

    public String fieldValue() {
        return name().toLowerCase(Locale.ROOT);
    }

}
