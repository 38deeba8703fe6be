package vn.sohoa.console.review;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import vn.sohoa.document.DocumentType;
import vn.sohoa.document.FieldKey;
import vn.sohoa.review.RescanReason;
import vn.sohoa.review.Rescans;
import vn.sohoa.review.ReviewDecisions;
import vn.sohoa.review.Reviewer;
import vn.sohoa.review.SecondKeying;
import vn.sohoa.review.StepOutcome;
import vn.sohoa.staff.StaffMember;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps that people take on the paper before them. */
@Controller
@ConditionalOnWebApplication
class StepScreen {

    private final ReviewDecisions decisions;

    private final SecondKeying keying;

    private final Rescans rescans;

    private final StepAnswers answers;

    StepScreen(ReviewDecisions decisions, SecondKeying keying, Rescans rescans, StepAnswers answers) {
        this.decisions = decisions;
        this.keying = keying;
        this.rescans = rescans;
        this.answers = answers;
    }

    @PostMapping("/review/{handle}/fields/{field}")
    String field(@PathVariable UUID handle, @PathVariable String field, @RequestParam String step,
            @RequestParam(defaultValue = "") String value, StaffMember staff, HttpServletRequest request, Model model) {
        Reviewer reviewer = QueueScreen.reviewer(staff);
        StepOutcome outcome = key(field).map(key -> switch (step) {
            case "accept" -> decisions.accept(handle, reviewer, key);
            case "correct" -> decisions.correct(handle, reviewer, key, value);
            case "absent" -> decisions.absent(handle, reviewer, key);
            case "key" -> keying.key(handle, reviewer, key, value);
            case "settle" -> keying.settle(handle, reviewer, key, value);
            default -> StepOutcome.NOT_THERE;
        }).orElse(StepOutcome.NOT_THERE);
        return answers.to(request, handle, reviewer, outcome, field, model);
    }

    private static Optional<FieldKey> key(String field) {
        return field.matches("[a-z][a-z0-9_]{1,60}") ? Optional.of(new FieldKey(field)) : Optional.empty();
    }

    @PostMapping("/review/{handle}/undo")
    String undo(@PathVariable UUID handle, StaffMember staff, HttpServletRequest request, Model model) {
        Reviewer reviewer = QueueScreen.reviewer(staff);
        return answers.to(request, handle, reviewer, decisions.undo(handle, reviewer), "", model);
    }

    @PostMapping("/review/{handle}/type")
    String type(@PathVariable UUID handle, @RequestParam String type, StaffMember staff, HttpServletRequest request,
            Model model) {
        Reviewer reviewer = QueueScreen.reviewer(staff);
        StepOutcome outcome = key(type).map(key -> decisions.retype(handle, reviewer, new DocumentType(key.key())))
            .orElse(StepOutcome.NOT_THERE);
        return answers.to(request, handle, reviewer, outcome, "type", model);
    }

    @PostMapping("/review/{handle}/link")
    String link(@PathVariable UUID handle, @RequestParam String citizen, @RequestParam String why, StaffMember staff,
            HttpServletRequest request, Model model) {
        Reviewer reviewer = QueueScreen.reviewer(staff);
        return answers.to(request, handle, reviewer, decisions.link(handle, reviewer, citizen, why), "link", model);
    }

    @PostMapping("/review/{handle}/override")
    String override(@PathVariable UUID handle, @RequestParam String remark, @RequestParam String why, StaffMember staff,
            HttpServletRequest request, Model model) {
        Reviewer reviewer = QueueScreen.reviewer(staff);
        return answers.to(request, handle, reviewer, decisions.override(handle, reviewer, remark, why), remark, model);
    }

    @PostMapping("/review/{handle}/return")
    String sendBack(@PathVariable UUID handle, @RequestParam String reason,
            @RequestParam(defaultValue = "") String note, StaffMember staff, HttpServletRequest request,
            RedirectAttributes redirect) {
        Reviewer reviewer = QueueScreen.reviewer(staff);
        RescanReason why;
        try {
            why = RescanReason.valueOf(reason.toUpperCase(Locale.ROOT));
        }
        catch (IllegalArgumentException ex) {
            return answers.after(handle, StepOutcome.NOT_THERE, redirect);
        }
        StepOutcome outcome = rescans.sendBack(handle, reviewer, why, note);
        return (outcome == StepOutcome.DONE) ? answers.next(request, reviewer, "review.returned", redirect)
                : answers.after(handle, outcome, redirect);
    }

}
