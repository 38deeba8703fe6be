package vn.sohoa.review;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import vn.sohoa.review.JdbcReviewClaims.Held;

import org.springframework.stereotype.Component;

/**
 * Lets only those take a step who have the paper before them, one step at a time. Runs in
 * the transaction of the caller.
 */
@Component
class DeskSteps {

    private final JdbcReviewClaims claims;

    private final JdbcReviewQueue queue;

    private final JdbcPapersInReview papers;

    private final JdbcReviewChanges changes;

    private final ReviewDesk desk;

    private final ReviewSettings settings;

    DeskSteps(JdbcReviewClaims claims, JdbcReviewQueue queue, JdbcPapersInReview papers, JdbcReviewChanges changes,
            ReviewDesk desk, ReviewSettings settings) {
        this.claims = claims;
        this.queue = queue;
        this.papers = papers;
        this.changes = changes;
        this.desk = desk;
        this.settings = settings;
    }

    /** Takes a step on a paper in a stage; keeps the claim. */
    StepOutcome in(ReviewStage stage, UUID handle, Reviewer reviewer, Function<PaperAtDesk, StepOutcome> step) {
        return claimed(handle, reviewer).filter(held -> held.stage() == stage)
            .flatMap(held -> atDesk(handle))
            .map(step)
            .orElse(StepOutcome.NOT_YOURS);
    }

    /**
     * The paper's place in the queue, held until the transaction ends, and its claim
     * renewed.
     */
    Optional<Held> claimed(UUID handle, Reviewer reviewer) {
        Optional<Held> held = claims.hold(handle)
            .filter(place -> place.open() && place.claimedBy().filter(reviewer.name()::equals).isPresent());
        return held.filter(place -> claims.claim(handle, reviewer, settings.idle()));
    }

    Optional<PaperAtDesk> atDesk(UUID handle) {
        return queue.find(handle)
            .flatMap(queued -> papers.find(queued.document()).map(paper -> desk.desk(queued, paper)));
    }

    /** Adds a step. */
    StepOutcome add(PaperAtDesk at, Reviewer reviewer, NewChange change) {
        changes.add(at.paper().id(), change, reviewer.name());
        return StepOutcome.DONE;
    }

}
