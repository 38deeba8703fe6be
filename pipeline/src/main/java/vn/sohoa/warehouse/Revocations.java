package vn.sohoa.warehouse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.sohoa.access.AuditAction;
import vn.sohoa.access.AuditEvent;
import vn.sohoa.access.AuditResult;
import vn.sohoa.access.AuditTrail;
import vn.sohoa.access.Inquiry;
import vn.sohoa.document.CitizenId;
import vn.sohoa.document.DocumentId;
import vn.sohoa.document.OfficeCode;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Papers that whoever issued them declared no longer good. One proposes, somebody else
 * decides; what was revoked can be taken back the same way. Every step is kept and
 * audited, and what was known before stays known: a paper revoked today was valid
 * yesterday.
 */
@Component
public class Revocations {

    private final JdbcRevocations revocations;

    private final JdbcRecords records;

    private final AuditTrail auditTrail;

    Revocations(JdbcRevocations revocations, JdbcRecords records, AuditTrail auditTrail) {
        this.revocations = revocations;
        this.records = records;
        this.auditTrail = auditTrail;
    }

    /**
     * Says that a paper is no longer good. Nothing changes before somebody else agrees.
     * @param day the first on which it is not, past or future
     * @param reason in words; stays in the warehouse
     */
    @Transactional
    public RevocationAnswer propose(DocumentId document, LocalDate day, String reason, Inquiry by) {
        if (records.holders(document).isEmpty()) {
            return new RevocationAnswer.Refused(RevocationAnswer.Reason.NOT_HELD);
        }
        if (!revocations.propose(document, day, reason, by.actor())) {
            return new RevocationAnswer.Refused(RevocationAnswer.Reason.NOT_NOW);
        }
        return moved(document, AuditAction.REVOCATION_PROPOSED, RevocationState.PROPOSED, by);
    }

    /**
     * Says that the paper is good after all.
     * @param reason in words; stays in the warehouse
     */
    @Transactional
    public RevocationAnswer proposeReinstating(DocumentId document, String reason, Inquiry by) {
        return move(document, RevocationMove.PROPOSE_REINSTATING, reason, by);
    }

    /** Agrees with what is proposed: to revoke, or to take back. */
    @Transactional
    public RevocationAnswer accept(DocumentId document, Inquiry by) {
        return move(document, RevocationMove.ACCEPT, by.purpose(), by);
    }

    /** Leaves it as it was before the proposal. */
    @Transactional
    public RevocationAnswer refuse(DocumentId document, Inquiry by) {
        return move(document, RevocationMove.REFUSE, by.purpose(), by);
    }

    private RevocationAnswer move(DocumentId document, RevocationMove move, String reason, Inquiry by) {
        Revocation known = revocations.hold(document).orElse(null);
        RevocationState next = (known != null) ? known.state().after(move).orElse(null) : null;
        if (known == null || next == null) {
            return new RevocationAnswer.Refused(RevocationAnswer.Reason.NOT_NOW);
        }
        if (known.state().waits() && known.proposedBy().equals(by.actor())) {
            return new RevocationAnswer.Refused(RevocationAnswer.Reason.SAME_PERSON);
        }
        revocations.move(known, next, reason, by.actor());
        return moved(document, carryOut(known, next, by), next, by);
    }

    /** Changes the records where a move makes, or unmakes, the revocation. */
    private AuditAction carryOut(Revocation known, RevocationState next, Inquiry by) {
        if (next.waits()) {
            return AuditAction.REVOCATION_PROPOSED;
        }
        if (next.counts() == known.state().counts()) {
            return AuditAction.REVOCATION_REFUSED;
        }
        if (next.counts()) {
            records.revoke(known.document(), known.day(), known.reason(), by.actor());
            return AuditAction.RECORD_REVOKED;
        }
        records.reinstate(known.document(), by.actor());
        return AuditAction.RECORD_REINSTATED;
    }

    private RevocationAnswer moved(DocumentId document, AuditAction action, RevocationState state, Inquiry by) {
        for (CitizenId holder : records.holders(document)) {
            auditTrail.add(new AuditEvent(action, null, null, document, by, holder, List.of(), AuditResult.GRANTED,
                    state.code()));
        }
        return new RevocationAnswer.Moved(state);
    }

    /** Where it stands; empty where nobody ever wanted the paper revoked. */
    public Optional<Revocation> of(DocumentId document) {
        return revocations.find(document);
    }

    /** All steps, the first first. */
    public List<RevocationStep> history(DocumentId document) {
        return revocations.history(document);
    }

    /**
     * What waits for a second person, the oldest first.
     * @param within papers of this office or below it; null: of all
     */
    public List<Revocation> waiting(@Nullable OfficeCode within, int limit) {
        return revocations.waiting(within, limit);
    }

}
