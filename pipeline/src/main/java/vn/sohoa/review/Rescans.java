package vn.sohoa.review;

import java.util.List;
import java.util.UUID;

import vn.sohoa.access.AuditAction;
import vn.sohoa.access.AuditEvent;
import vn.sohoa.access.AuditResult;
import vn.sohoa.access.AuditTrail;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends papers back to the office that delivered them. Original and copy stay; records
 * are shown no longer.
 */
@Component
public class Rescans {

    private final DeskSteps steps;

    private final JdbcRescanRequests requests;

    private final JdbcReviewChanges changes;

    private final JdbcReviewClaims claims;

    private final ReviewFiling filing;

    private final AuditTrail auditTrail;

    Rescans(DeskSteps steps, JdbcRescanRequests requests, JdbcReviewChanges changes, JdbcReviewClaims claims,
            ReviewFiling filing, AuditTrail auditTrail) {
        this.steps = steps;
        this.requests = requests;
        this.changes = changes;
        this.claims = claims;
        this.filing = filing;
        this.auditTrail = auditTrail;
    }

    /**
     * @param note in words; wanted where the reason says nothing
     */
    @Transactional
    public StepOutcome sendBack(UUID handle, Reviewer reviewer, RescanReason reason, String note) {
        if (reason == RescanReason.OTHER && note.isBlank()) {
            return StepOutcome.REASON_MISSING;
        }
        return steps.claimed(handle, reviewer).flatMap(held -> steps.atDesk(handle)).map(at -> {
            PaperInReview paper = at.paper();
            requests.add(paper, reason, note.strip(), reviewer.name());
            filing.sendBack(paper.id());
            changes.add(paper.id(),
                    NewChange.ofPaper(ChangeKind.RETURNED, null, null, reason.code() + ": " + note.strip()),
                    reviewer.name());
            claims.close(paper.id(), reviewer, "returned");
            auditTrail.add(new AuditEvent(AuditAction.DOCUMENT_RETURNED, paper.file().batch(), paper.file().id(),
                    paper.id(), reviewer.inquiry(), null, List.of(), AuditResult.GRANTED, reason.code()));
            return StepOutcome.DONE;
        }).orElse(StepOutcome.NOT_YOURS);
    }

}
