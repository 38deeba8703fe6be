package vn.sohoa.access;

/** Who did what; only ever added to. */
public interface AuditTrail {

    /**
     * Adds an event, in the transaction of the caller if there is one.
     */
    void add(AuditEvent event);

    /** Looks at every event again: at its content, its hash and its forerunner. */
    AuditVerification verify();

}
