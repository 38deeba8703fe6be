package vn.sohoa.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a client may be allowed to do. */
public enum Scope {

    /** Ask which papers a citizen need not hand in. */
    ONCE_ONLY_CHECK,
    /** See records with their values masked, and fetch archival copies. */
    EVIDENCE_READ,
    /** See values in the open; only together with the scope above. */
    EVIDENCE_READ_OPEN,
    /** Report that a record was reused. */
    REUSE_REPORT;

    /** As in tokens, such as {@code once-only.check}. */
    public String code() {
        String name = name().toLowerCase(Locale.ROOT).replace('_', '-');
        return switch (this) {
            case ONCE_ONLY_CHECK -> "once-only.check";
            case EVIDENCE_READ_OPEN -> "evidence.read-open";
            case EVIDENCE_READ, REUSE_REPORT -> name.replace('-', '.');
        };
    }

    public static Optional<Scope> of(String code) {
        return Arrays.stream(values()).filter(scope -> scope.code().equals(code)).findFirst();
    }

}
