package vn.sohoa.warehouse;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where the revocation of a paper stands, and every move it may make. */
public enum RevocationState {

    /** Waits for a second person; the paper is as good as before. */
    PROPOSED,
    /** Counts. */
    REVOKED,
    /** A second person did not agree. */
    REFUSED,
    /** Somebody wants it taken back; counts until a second person agrees. */
    REINSTATE_PROPOSED,
    /** Counted once, and counts no longer. */
    REINSTATED;

    private static final Map<RevocationState, Map<RevocationMove, RevocationState>> MOVES = Map.of( //
            PROPOSED, Map.of(RevocationMove.ACCEPT, REVOKED, RevocationMove.REFUSE, REFUSED), //
            REVOKED, Map.of(RevocationMove.PROPOSE_REINSTATING, REINSTATE_PROPOSED), //
            REFUSED, Map.of(RevocationMove.PROPOSE, PROPOSED), //
            REINSTATE_PROPOSED, Map.of(RevocationMove.ACCEPT, REINSTATED, RevocationMove.REFUSE, REVOKED), //
            REINSTATED, Map.of(RevocationMove.PROPOSE, PROPOSED));

    Optional<RevocationState> after(RevocationMove move) {
        return Optional.ofNullable(MOVES.getOrDefault(this, Map.of()).get(move));
    }

    /** Whether it waits for a second person. */
    public boolean waits() {
        return this == PROPOSED || this == REINSTATE_PROPOSED;
    }

    /** Whether the paper is, or from its day on will be, no longer good. */
    public boolean counts() {
        return this == REVOKED || this == REINSTATE_PROPOSED;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RevocationState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

}
