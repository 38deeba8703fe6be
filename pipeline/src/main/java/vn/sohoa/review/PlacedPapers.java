package vn.sohoa.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import vn.sohoa.access.AuditAction;
import vn.sohoa.access.AuditEvent;
import vn.sohoa.access.AuditResult;
import vn.sohoa.access.AuditTrail;
import vn.sohoa.document.DocumentId;
import vn.sohoa.review.PageArranging.Arranged;
import vn.sohoa.review.PageRearrangements.Rearranged;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts rearranged papers in the place of those that were there, in one transaction. */
@Component
class PlacedPapers {

    private final DeskSteps steps;

    private final JdbcPapersInReview papers;

    private final JdbcReviewClaims claims;

    private final JdbcReviewChanges changes;

    private final AuditTrail auditTrail;

    PlacedPapers(DeskSteps steps, JdbcPapersInReview papers, JdbcReviewClaims claims, JdbcReviewChanges changes,
            AuditTrail auditTrail) {
        this.steps = steps;
        this.papers = papers;
        this.claims = claims;
        this.changes = changes;
        this.auditTrail = auditTrail;
    }

    /** The arrangement before the last change of it. */
    Optional<String> before(PaperInReview paper) {
        return changes.of(paper.id())
            .stream()
            .filter(change -> change.kind() == ChangeKind.REARRANGED)
            .reduce((one, other) -> other)
            .map(Change::before);
    }

    @Transactional
    public Rearranged replace(PaperAtDesk at, Reviewer reviewer, Arrangement before, Arrangement wanted,
            Arranged arranged) {
        PaperInReview paper = at.paper();
        UUID handle = at.queued().handle();
        Arrangement now = new Arrangement(papers.arrangement(paper.file().id()));
        if (steps.claimed(handle, reviewer).isEmpty() || !now.equals(before)) {
            return new Rearranged(StepOutcome.NOT_YOURS, handle);
        }
        List<DocumentId> gone = before.notIn(wanted)
            .stream()
            .map(pages -> DocumentId.of(paper.file().id(), pages.getFirst()))
            .toList();
        if (!claims.free(gone, reviewer)) {
            return new Rearranged(StepOutcome.NOT_YOURS, handle);
        }
        arranged.replace(gone);
        wanted.notIn(before)
            .forEach(pages -> changes.add(DocumentId.of(paper.file().id(), pages.getFirst()),
                    NewChange.ofPaper(ChangeKind.REARRANGED, before.toString(), wanted.toString(), null),
                    reviewer.name()));
        auditTrail.add(new AuditEvent(AuditAction.PAGES_REARRANGED, paper.file().batch(), paper.file().id(), paper.id(),
                reviewer.inquiry(), null, List.of(), AuditResult.GRANTED, before + " > " + wanted));
        return new Rearranged(StepOutcome.DONE, goOn(paper, wanted).orElse(handle));
    }

    private Optional<UUID> goOn(PaperInReview paper, Arrangement wanted) {
        return wanted.papers()
            .stream()
            .filter(pages -> pages.contains(paper.pages().getFirst()))
            .findFirst()
            .flatMap(pages -> claims.handle(DocumentId.of(paper.file().id(), pages.getFirst())));
    }

}
