package vn.sohoa.review;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import vn.sohoa.access.AuditAction;
import vn.sohoa.access.AuditEvent;
import vn.sohoa.access.AuditResult;
import vn.sohoa.access.AuditTrail;
import vn.sohoa.correction.JdbcCorrections;
import vn.sohoa.document.FieldKey;
import vn.sohoa.review.ReviewFiling.FinishedPaper;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends reviews: a paper is filed at once, with its records, its state and the audit event
 * in one transaction. Asking twice files once.
 */
@Component
public class FinishedReviews {

    private final DeskSteps steps;

    private final JdbcReviewClaims claims;

    private final JdbcReviewChanges changes;

    private final JdbcSampleResults samples;

    private final JdbcCorrections corrections;

    private final ReviewFiling filing;

    private final AuditTrail auditTrail;

    FinishedReviews(DeskSteps steps, JdbcReviewClaims claims, JdbcReviewChanges changes, JdbcSampleResults samples,
            JdbcCorrections corrections, ReviewFiling filing, AuditTrail auditTrail) {
        this.steps = steps;
        this.claims = claims;
        this.changes = changes;
        this.samples = samples;
        this.corrections = corrections;
        this.filing = filing;
        this.auditTrail = auditTrail;
    }

    /** Files the paper, or hands it on to the next person. */
    @Transactional
    public FinishOutcome finish(UUID handle, Reviewer reviewer) {
        boolean done = claims.hold(handle).filter(held -> !held.open()).isPresent();
        if (done) {
            return FinishOutcome.FILED_BEFORE;
        }
        return steps.claimed(handle, reviewer)
            .flatMap(held -> steps.atDesk(handle))
            .map(at -> finish(at, reviewer))
            .orElse(FinishOutcome.NOT_YOURS);
    }

    private FinishOutcome finish(PaperAtDesk at, Reviewer reviewer) {
        ReviewStage stage = at.queued().stage();
        if (!at.open().isEmpty()) {
            return FinishOutcome.FIELDS_OPEN;
        }
        if (at.typeAsked()) {
            return FinishOutcome.TYPE_OPEN;
        }
        if (stage == ReviewStage.FIRST && !at.contradictions().isEmpty()) {
            return FinishOutcome.CONTRADICTIONS;
        }
        if (stage == ReviewStage.FIRST && !at.toKey().isEmpty()) {
            claims.handOn(at.paper().id(), reviewer, ReviewStage.SECOND);
            return FinishOutcome.TO_SECOND_PERSON;
        }
        if (stage == ReviewStage.SECOND && !at.differing().isEmpty()) {
            claims.handOn(at.paper().id(), reviewer, ReviewStage.THIRD);
            return FinishOutcome.TO_THIRD_PERSON;
        }
        file(at, reviewer);
        return FinishOutcome.FILED;
    }

    private void file(PaperAtDesk at, Reviewer reviewer) {
        PaperInReview paper = at.paper();
        SortedMap<FieldKey, ReviewValue> values = toFile(at);
        if (at.queued().reason() == ReviewReason.SAMPLE) {
            samples.keep(paper, values, reviewer.name());
        }
        filing.file(new FinishedPaper(paper, paper.type(), values, at.linked().stream().toList(), reviewer.name()));
        at.reported().forEach(report -> {
            ReviewValue filed = values.get(report.field());
            corrections.decide(paper.id(), report.field(), (filed != null) ? filed.value() : null, reviewer.name());
        });
        changes.add(paper.id(), NewChange.ofPaper(ChangeKind.FILED, null, null, null), reviewer.name());
        claims.close(paper.id(), reviewer, "filed");
        auditTrail.add(new AuditEvent(AuditAction.DOCUMENT_REVIEWED, paper.file().batch(), paper.file().id(),
                paper.id(), reviewer.inquiry(), null, List.copyOf(at.decided().keySet()), AuditResult.GRANTED,
                paper.type() + ", " + at.queued().reason().code()));
    }

    /** What people decided, and what the machine was sure of; nothing else is filed. */
    private static SortedMap<FieldKey, ReviewValue> toFile(PaperAtDesk at) {
        SortedMap<FieldKey, ReviewValue> values = new TreeMap<>(at.values());
        at.checked()
            .unsure()
            .stream()
            .filter(field -> !at.decided().containsKey(field))
            .forEach(field -> values.remove(field));
        return values;
    }

}
