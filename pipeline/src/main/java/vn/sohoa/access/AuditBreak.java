package vn.sohoa.access;

/**
 * A place where the audit trail is not as it was written.
 *
 * @param chain number of the chain
 * @param position in the chain, from 1
 * @param reason missing_before, wrong_forerunner, changed or missing_at_end
 */
public record AuditBreak(int chain, long position, String reason) {
}
