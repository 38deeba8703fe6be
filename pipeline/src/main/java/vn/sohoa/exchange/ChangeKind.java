package vn.sohoa.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What happened to a record. */
public enum ChangeKind {

    /** It is held, for the first time or again. */
    FILED,
    /** It has a new version, or another standing. */
    CHANGED,
    /** It is no longer shown. */
    WITHDRAWN,
    /** A newer paper took its place. */
    SUPERSEDED,
    /** Its last day of validity is over. */
    EXPIRED;

    /** The word in the database and in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ChangeKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

}
