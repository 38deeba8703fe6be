package vn.sohoa.identity;

import java.util.UUID;

/** What became of a move. */
public sealed interface LinkAnswer {

    /** It was made. */
    record Moved(UUID link, LinkState state) implements LinkAnswer {
    }

    /** It was not made, and nothing changed. */
    record Refused(Reason reason) implements LinkAnswer {
    }

    /** Why a move is not made. */
    enum Reason {

        /** There is no such link. */
        UNKNOWN_LINK,
        /** It does not wait for that. */
        NOT_NOW,
        /** Who proposed it cannot decide it. */
        SAME_PERSON,
        /** The number belongs to another citizen; that must be unlinked first. */
        TAKEN,
        /**
         * No such paper is held of that citizen, or the number does not stand in that
         * field.
         */
        NO_EVIDENCE

    }

}
