package vn.sohoa.population;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

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
 * Asks the population register about the holders of papers and keeps what it said as
 * evidence, never more than yes or no.
 */
@Component
public class IdentityChecks {

    /** The actor in the audit trail. */
    private static final String MACHINE = "digitization";

    private final PopulationRegister register;

    private final JdbcIdentityChecks checks;

    private final AuditTrail auditTrail;

    private final PopulationSettings settings;

    IdentityChecks(PopulationRegister register, JdbcIdentityChecks checks, AuditTrail auditTrail,
            PopulationSettings settings) {
        this.register = register;
        this.checks = checks;
        this.auditTrail = auditTrail;
        this.settings = settings;
    }

    /** Whether there is a register. */
    public boolean areOn() {
        return register.isPresent();
    }

    /** Pause between rounds for what could not be asked. */
    public Duration pace() {
        return settings.pace();
    }

    /** Asks about a holder of a paper; takes seconds, so never in a transaction. */
    public IdentityCheck ask(DocumentId document, ClaimedIdentity claim) {
        return new IdentityCheck(document, claim, register.ask(claim));
    }

    /** Keeps what was answered, or that it is still to be asked. */
    @Transactional
    public void keep(IdentityCheck check, OfficeCode office) {
        checks.save(check);
        if (check.answer() != RegisterAnswer.NOT_ASKED) {
            Inquiry inquiry = new Inquiry(MACHINE, null, office, "population register", null, null);
            auditTrail.add(new AuditEvent(AuditAction.IDENTITY_CHECKED, null, null, check.document(), inquiry,
                    check.citizen(), List.of(), AuditResult.GRANTED, check.answer().code()));
        }
    }

    /** What the register said of a holder of a paper; empty where nobody asked. */
    public List<IdentityEvidence> of(DocumentId document) {
        return checks.of(document);
    }

    /** Takes holders of papers that could not be asked about, for a pause. */
    @Transactional
    public List<WaitingCheck> take(int most) {
        return checks.take(most, settings.pace());
    }

    /** Nothing is to be asked any more: the paper is not held under this ID. */
    @Transactional
    public void drop(WaitingCheck waiting) {
        checks.drop(waiting);
    }

    /**
     * What the register said.
     *
     * @param answer agrees, name_disagrees, birth_date_disagrees, id_unknown; not_asked:
     * not verified, still to be asked
     */
    public record IdentityEvidence(CitizenId citizen, RegisterAnswer answer, Instant changedAt) {
    }

    /** A holder of a paper that is to be asked about. */
    public record WaitingCheck(DocumentId document, CitizenId citizen) {
    }

}
