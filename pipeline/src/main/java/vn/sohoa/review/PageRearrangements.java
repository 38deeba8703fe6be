package vn.sohoa.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import vn.sohoa.review.PageArranging.Arranged;

import org.springframework.stereotype.Component;

/**
 * Splits and joins papers of a scan file and puts their pages in another order. Every
 * page stays in exactly one paper.
 */
@Component
public class PageRearrangements {

    private final ReviewDesk desk;

    private final JdbcPapersInReview papers;

    private final PageArranging arranging;

    private final PlacedPapers placed;

    PageRearrangements(ReviewDesk desk, JdbcPapersInReview papers, PageArranging arranging, PlacedPapers placed) {
        this.desk = desk;
        this.papers = papers;
        this.arranging = arranging;
        this.placed = placed;
    }

    /** The papers of the scan file as they are. */
    public Arrangement now(PaperAtDesk at) {
        return new Arrangement(papers.arrangement(at.paper().file().id()));
    }

    /**
     * Makes these papers of the scan file; the reviewer has the one with the first page
     * of the paper before them afterwards.
     * @param wanted all papers of the scan file
     * @return what became of it, and where the review goes on
     */
    public Rearranged rearrange(UUID handle, Reviewer reviewer, Arrangement wanted) {
        Optional<PaperAtDesk> at = desk.look(handle, reviewer)
            .filter(paper -> paper.queued().stage() == ReviewStage.FIRST);
        if (at.isEmpty()) {
            return new Rearranged(StepOutcome.NOT_YOURS, handle);
        }
        Arrangement before = now(at.get());
        if (!wanted.keepsPagesOf(before)) {
            return new Rearranged(StepOutcome.NOT_A_VALUE, handle);
        }
        List<List<Integer>> fresh = wanted.notIn(before);
        if (fresh.isEmpty()) {
            return new Rearranged(StepOutcome.DONE, handle);
        }
        Arranged arranged = arranging.prepare(at.get().paper(), fresh);
        return placed.replace(at.get(), reviewer, before, wanted, arranged);
    }

    /** Puts the pages back as they were before the last time. */
    public Rearranged undo(UUID handle, Reviewer reviewer) {
        return desk.look(handle, reviewer)
            .flatMap(at -> placed.before(at.paper()))
            .flatMap(Arrangement::of)
            .map(before -> rearrange(handle, reviewer, before))
            .orElse(new Rearranged(StepOutcome.NOT_THERE, handle));
    }

    /**
     * @param handle of the paper that the review goes on with
     */
    public record Rearranged(StepOutcome outcome, UUID handle) {
    }

}
