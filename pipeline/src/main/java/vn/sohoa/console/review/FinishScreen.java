package vn.sohoa.console.review;

import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import vn.sohoa.console.Notice;
import vn.sohoa.review.Arrangement;
import vn.sohoa.review.FinishOutcome;
import vn.sohoa.review.FinishedReviews;
import vn.sohoa.review.PageRearrangements;
import vn.sohoa.review.PageRearrangements.Rearranged;
import vn.sohoa.review.ReviewQueue;
import vn.sohoa.review.Reviewer;
import vn.sohoa.review.StepOutcome;
import vn.sohoa.staff.StaffMember;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What ends with another paper before the reviewer: filing, and other papers of the
 * pages.
 */
@Controller
@ConditionalOnWebApplication
class FinishScreen {

    private final FinishedReviews finished;

    private final PageRearrangements rearrangements;

    private final ReviewQueue queue;

    private final StepAnswers answers;

    FinishScreen(FinishedReviews finished, PageRearrangements rearrangements, ReviewQueue queue, StepAnswers answers) {
        this.finished = finished;
        this.rearrangements = rearrangements;
        this.queue = queue;
        this.answers = answers;
    }

    /** Files the paper; the next one comes by itself. */
    @PostMapping("/review/{handle}/finish")
    String finish(@PathVariable UUID handle, StaffMember staff, HttpServletRequest request,
            RedirectAttributes redirect) {
        Reviewer reviewer = QueueScreen.reviewer(staff);
        FinishOutcome outcome = finished.finish(handle, reviewer);
        String key = "review.finish." + outcome.name().toLowerCase(Locale.ROOT);
        return switch (outcome) {
            case FILED, FILED_BEFORE, TO_SECOND_PERSON, TO_THIRD_PERSON ->
                answers.next(request, reviewer, key, redirect);
            case FIELDS_OPEN, TYPE_OPEN, CONTRADICTIONS, NOT_YOURS -> {
                Notice.problem(key).on(redirect);
                yield "redirect:/review/" + handle;
            }
        };
    }

    /** Other papers of the same pages. */
    @PostMapping("/review/{handle}/pages")
    String pages(@PathVariable UUID handle, @RequestParam String papers, StaffMember staff,
            RedirectAttributes redirect) {
        Reviewer reviewer = QueueScreen.reviewer(staff);
        Rearranged rearranged = papers.equals("undo") ? rearrangements.undo(handle, reviewer)
                : Arrangement.of(papers.replaceAll("\\s", ""))
                    .map(wanted -> rearrangements.rearrange(handle, reviewer, wanted))
                    .orElse(new Rearranged(StepOutcome.NOT_A_VALUE, handle));
        if (rearranged.outcome() != StepOutcome.DONE) {
            Notice.problem("review.pages_refused").on(redirect);
            return "redirect:/review/" + handle;
        }
        Notice.success("review.pages_done").on(redirect);
        queue.take(rearranged.handle(), reviewer);
        return "redirect:/review/" + rearranged.handle();
    }

}
