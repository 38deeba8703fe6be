package vn.sohoa.access;

/** Who did what; only ever added to. */
@FunctionalInterface
public interface AuditTrail {

    /**
     * Adds an event, in the transaction of the caller if there is one.
     */
    void add(AuditEvent event);

}
