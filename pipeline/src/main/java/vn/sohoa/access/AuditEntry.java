package vn.sohoa.access;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * An event as an auditor sees it.
 *
 * @param action code of what was done
 * @param purpose in words; people write names into it
 * @param citizen all but the last digits hidden
 * @param result granted or refused; null where the machine did it by itself
 */
public record AuditEntry(long id, Instant at, String actor, String action, @Nullable String office,
        @Nullable String purpose, @Nullable String procedure, @Nullable String citizen, @Nullable String result,
        @Nullable String detail) {

    /** Leaves the purpose out. */
    @Override
    public String toString() {
        return at + " " + actor + " " + action;
    }
}
