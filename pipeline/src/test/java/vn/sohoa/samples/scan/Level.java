package vn.sohoa.samples.scan;

import java.util.Locale;

/** How good a scan is. */
public enum Level {

    /** A good scanner and a fresh original. */
    CLEAN,
    /** An ordinary day: a little skew, shading, holes, JPEG. */
    OFFICE,
    /** Copies of copies, faded, skewed, speckled. */
    POOR;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

}
