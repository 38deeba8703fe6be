package vn.sohoa.progress;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which offices of the coverage are listed. */
public enum Taking {

    /** All that exist at the end of the period. */
    ALL,
    /** Those that themselves digitized a paper in the period. */
    DIGITIZING,
    /** Those that did not. */
    NOT_DIGITIZING,
    /** Those that have a plan of their own in the period. */
    PLANNING,
    /** Those that have none. */
    NOT_PLANNING;

    /** Part of addresses and message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Taking> of(String code) {
        return Arrays.stream(values()).filter(taking -> taking.code().equals(code)).findFirst();
    }

}
