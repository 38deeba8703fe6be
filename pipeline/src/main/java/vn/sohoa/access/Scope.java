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
    REUSE_REPORT("reuse.report"),
    /** Report that a value of a record is wrong. */
    CORRECTION_REPORT("correction.report"),
    /** Tell of received dossiers, and read their flags. */
    DOSSIER_REGISTER("dossier.register"),
    /** Read the indicators of Quyết định 766/QĐ-TTg. */
    INDICATORS_READ("indicators.read"),
    /** Read which records were filed, changed or expired, and what webhooks missed. */
    CHANGES_READ("changes.read");

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
