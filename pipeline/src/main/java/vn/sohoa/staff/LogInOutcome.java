package vn.sohoa.staff;

import java.time.Instant;

/** What came of a try to log in. */
public sealed interface LogInOutcome {

    /** The person is who they say. */
    record Admitted(StaffMember staff) implements LogInOutcome {
    }

    /** Name or password is wrong; which of them is not said. */
    record Refused() implements LogInOutcome {
    }

    /** Too many tries failed: not even the right password helps before {@code until}. */
    record LockedOut(Instant until) implements LogInOutcome {
    }

}
