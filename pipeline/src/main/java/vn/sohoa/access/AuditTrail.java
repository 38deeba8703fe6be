package vn.sohoa.access;

import java.util.List;

/** Who did what; only ever added to. */
public interface AuditTrail {

    /**
     * Adds an event, in the transaction of the caller if there is one.
     */
    default void add(AuditEvent event) {
        add(List.of(event));
    }

    /** The same with several, at the price of one. */
    void add(List<AuditEvent> events);

    /** Looks at every event again: at its content, its hash and its forerunner. */
    AuditVerification verify();

}
