package vn.sohoa.identity;

import java.time.Instant;

/**
 * A step that a link took.
 *
 * @param state after it
 * @param reason in words of who took it
 */
public record LinkStep(int number, LinkState state, String takenBy, String reason, Evidence evidence, Instant takenAt) {

    /** Leaves the reason out: people write names into it. */
    @Override
    public String toString() {
        return number + " " + state + " by " + takenBy;
    }
}
