package vn.sohoa.access;

import java.util.Arrays;
import java.util.Optional;

/** What a client may be allowed to do. */
public enum Scope {

    /** Ask which papers a citizen need not hand in. */
    ONCE_ONLY_CHECK("once-only.check"),
    /** See records with their values masked, and fetch archival copies. */
    EVIDENCE_READ("evidence.read"),
    /** See values in the open; only together with the scope above. */
    EVIDENCE_READ_OPEN("evidence.read-open"),
    /** Report that a record was reused. */
    REUSE_REPORT("reuse.report");

    private final String code;

    Scope(String code) {
        this.code = code;
    }

    /** As in tokens, such as {@code once-only.check}. */
    public String code() {
        return code;
    }

    public static Optional<Scope> of(String code) {
        return Arrays.stream(values()).filter(scope -> scope.code().equals(code)).findFirst();
    }

}
