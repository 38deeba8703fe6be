package vn.sohoa.scheduling;

import java.util.Locale;

/** How far a planned batch is. {@link ScanBatchMoves} says which moves are legal. */
public enum ScanBatchState {

    /** Files are being added; nobody has started it. */
    OPEN,
    /** Waits for its time, its window or its turn. */
    WAITING,
    /** A worker reads it. */
    RUNNING,
    /** Somebody stopped it for a while; the files in hand are finished. */
    PAUSED,
    /** Everything is accounted for. */
    FINISHED,
    /** Read to its end, but it does not add up: people decide. */
    DIFFERING,
    /** Something ended it early that a person must set right. */
    FAILED,
    /** Somebody stopped it for good; what is filed stays filed. */
    CANCELLED,
    /** Two people agreed that its files go. */
    DELETED;

    /** The word in the database and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ScanBatchState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

}
