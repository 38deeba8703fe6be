package vn.sohoa.identity;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where the link between an alias and a citizen stands, and every move it may make. */
public enum LinkState {

    /** Waits for a second person; does not count yet. */
    PROPOSED,
    /** Counts. */
    LINKED,
    /** A second person saw that it is wrong. */
    REFUSED,
    /** Somebody doubts it; counts until a second person agrees. */
    UNLINK_PROPOSED,
    /** Counted once, and counts no longer. */
    UNLINKED;

    private static final Map<LinkState, Map<LinkMove, LinkState>> MOVES = Map.of( //
            PROPOSED, Map.of(LinkMove.ACCEPT, LINKED, LinkMove.REFUSE, REFUSED), //
            LINKED, Map.of(LinkMove.PROPOSE_UNLINKING, UNLINK_PROPOSED), //
            REFUSED, Map.of(LinkMove.PROPOSE, PROPOSED), //
            UNLINK_PROPOSED, Map.of(LinkMove.ACCEPT, UNLINKED, LinkMove.REFUSE, LINKED), //
            UNLINKED, Map.of(LinkMove.PROPOSE, PROPOSED));

    Optional<LinkState> after(LinkMove move) {
        return Optional.ofNullable(MOVES.getOrDefault(this, Map.of()).get(move));
    }

    public boolean waits() {
        return this == PROPOSED || this == UNLINK_PROPOSED;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static LinkState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

}
