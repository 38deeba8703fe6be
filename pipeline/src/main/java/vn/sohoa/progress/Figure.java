package vn.sohoa.progress;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A figure that has a list behind it. */
public enum Figure {

    /** Files that came in the period. */
    RECEIVED,
    /** Files not yet digitized, whenever they came. */
    WAITING,
    /** Files that came in the period and are in quarantine. */
    QUARANTINED,
    /** Files that came in the period with bytes that had come before. */
    DUPLICATES,
    /** Papers found in the period. */
    DIGITIZED,
    /** Papers that wait for a person, whenever they came. */
    IN_REVIEW,
    /** Papers filed in the period. */
    FILED,
    /** Papers sent back in the period. */
    RETURNED;

    /** Part of addresses and message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Figure> of(String code) {
        return Arrays.stream(values()).filter(figure -> figure.code().equals(code)).findFirst();
    }

    /** Whether it counts files, not papers. */
    public boolean ofFiles() {
        return switch (this) {
            case RECEIVED, WAITING, QUARANTINED, DUPLICATES -> true;
            case DIGITIZED, IN_REVIEW, FILED, RETURNED -> false;
        };
    }

    /** Whether it tells what is so now, whichever period is looked at. */
    public boolean ofNow() {
        return this == WAITING || this == IN_REVIEW;
    }

}
