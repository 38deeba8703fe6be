package vn.sohoa.console.review;

import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import vn.sohoa.console.Notice;
import vn.sohoa.review.QueueFilter;
import vn.sohoa.review.ReviewDesk;
import vn.sohoa.review.ReviewQueue;
import vn.sohoa.review.Reviewer;
import vn.sohoa.review.StepOutcome;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What people see after a step: the fields anew where a script asked for them, else the
 * whole screen.
 */
@Component
@ConditionalOnWebApplication
class StepAnswers {

    private final ReviewDesk desk;

    private final ReviewQueue queue;

    private final StationScreen station;

    StepAnswers(ReviewDesk desk, ReviewQueue queue, StationScreen station) {
        this.desk = desk;
        this.queue = queue;
        this.station = station;
    }

    /**
     * @param about what the step was about: its sentence stands there when it failed
     */
    String to(HttpServletRequest request, UUID handle, Reviewer reviewer, StepOutcome outcome, String about,
            Model model) {
        if (request.getHeader("HX-Request") == null) {
            return "redirect:/review/" + handle;
        }
        return desk.look(handle, reviewer).map(at -> {
            station.fill(model, at);
            if (outcome != StepOutcome.DONE) {
                model.addAttribute("problem", key(outcome));
                model.addAttribute("problemAt", about);
            }
            return "review/station :: desk";
        }).orElse("review/station :: lost");
    }

    /** After a step that leaves the screen, and failed. */
    String after(UUID handle, StepOutcome outcome, RedirectAttributes redirect) {
        Notice.problem(key(outcome)).on(redirect);
        return "redirect:/review/" + handle;
    }

    /**
     * On to the next paper of the kind that was asked for, or to the queue where there is
     * none.
     */
    String next(HttpServletRequest request, Reviewer reviewer, String notice, RedirectAttributes redirect) {
        Notice.success(notice).on(redirect);
        QueueFilter filter = LastQueue.of(request);
        return queue.takeNext(filter, reviewer)
            .map(handle -> "redirect:/review/" + handle)
            .orElse("redirect:" + LastQueue.path(filter));
    }

    private static String key(StepOutcome outcome) {
        return "review.outcome." + outcome.name().toLowerCase(Locale.ROOT);
    }

}
