package vn.sohoa.warehouse;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A step towards revoking a paper, or back.
 *
 * @param state after it
 * @param day the first on which the paper is no longer good
 * @param reason in words of who took it
 */
public record RevocationStep(int number, RevocationState state, LocalDate day, String reason, String takenBy,
        Instant takenAt) {

    /** Leaves the reason out: people write names into it. */
    @Override
    public String toString() {
        return number + " " + state + " by " + takenBy;
    }
}
