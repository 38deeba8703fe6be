package vn.sohoa.access;

import java.util.List;

/**
 * What the look at the whole audit trail found.
 *
 * @param events number of events
 * @param seal checksum over the ends of all chains: who noted an earlier one elsewhere
 * can prove that nothing before it was rewritten
 * @param breaks empty where nothing was tampered with
 */
public record AuditVerification(long events, String seal, List<AuditBreak> breaks) {

    public boolean intact() {
        return breaks.isEmpty();
    }
}
