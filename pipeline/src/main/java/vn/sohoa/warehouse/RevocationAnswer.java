package vn.sohoa.warehouse;

/** What became of a move. */
public sealed interface RevocationAnswer {

    /** It was made. */
    record Moved(RevocationState state) implements RevocationAnswer {
    }

    /** It was not made, and nothing changed. */
    record Refused(Reason reason) implements RevocationAnswer {
    }

    /** Why a move is not made. */
    enum Reason {

        /** No such paper is held under a citizen. */
        NOT_HELD,
        /** It does not wait for that. */
        NOT_NOW,
        /** Who proposed it cannot decide it. */
        SAME_PERSON

    }

}
