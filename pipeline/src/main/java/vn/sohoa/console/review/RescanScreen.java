package vn.sohoa.console.review;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.sohoa.console.Cursor;
import vn.sohoa.console.Notice;
import vn.sohoa.document.BatchId;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.review.RescanRequest;
import vn.sohoa.review.RescanRequests;
import vn.sohoa.staff.Role;
import vn.sohoa.staff.StaffMember;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Papers that offices are asked to scan again. */
@Controller
@ConditionalOnWebApplication
class RescanScreen {

    private static final int PAGE = 50;

    private final RescanRequests requests;

    RescanScreen(RescanRequests requests) {
        this.requests = requests;
    }

    @GetMapping("/review/rescans")
    String list(StaffMember staff, @RequestParam(defaultValue = "") String office,
            @RequestParam(defaultValue = "") String batch, @RequestParam(required = false) @Nullable String after,
            Model model) {
        List<RescanRequest> found = requests.open(QueueScreen.reviewer(staff),
                wanted(office, OfficeCode::new).orElse(null), wanted(batch, BatchId::new).orElse(null), position(after),
                PAGE + 1);
        List<RescanRequest> page = found.subList(0, Math.min(PAGE, found.size()));
        model.addAttribute("requests", page);
        model.addAttribute("next",
                (found.size() > PAGE) ? Cursor.of(page.getLast().requestedAt(), page.getLast().id()).toString() : null);
        model.addAttribute("office", office);
        model.addAttribute("batch", batch);
        model.addAttribute("rescans", staff.has(Role.ARCHIVIST) || staff.has(Role.LEAD));
        model.addAttribute("withdraws", staff.has(Role.REVIEWER) || staff.has(Role.LEAD));
        model.addAttribute("reviews", staff.has(Role.REVIEWER) || staff.has(Role.LEAD));
        return "review/rescans";
    }

    @PostMapping("/review/rescans/{id}/rescanned")
    String rescanned(StaffMember staff, @PathVariable UUID id, @RequestParam String batch, @RequestParam String path,
            RedirectAttributes redirect) {
        RescanRequests.Outcome outcome = wanted(batch, BatchId::new)
            .map(named -> requests.rescanned(id, named, path.strip(), QueueScreen.reviewer(staff)))
            .orElse(RescanRequests.Outcome.NO_SUCH_FILE);
        return tell(outcome, "review.rescans.rescanned", redirect);
    }

    @PostMapping("/review/rescans/{id}/withdraw")
    String withdraw(StaffMember staff, @PathVariable UUID id, @RequestParam String why, RedirectAttributes redirect) {
        return tell(requests.withdraw(id, why, QueueScreen.reviewer(staff)), "review.rescans.withdrawn", redirect);
    }

    private static String tell(RescanRequests.Outcome outcome, String done, RedirectAttributes redirect) {
        if (outcome == RescanRequests.Outcome.DONE) {
            Notice.success(done).on(redirect);
        }
        else {
            Notice.problem("review.rescans." + outcome.name().toLowerCase(Locale.ROOT)).on(redirect);
        }
        return "redirect:/review/rescans";
    }

    private static <T> Optional<T> wanted(String typed, Function<String, T> as) {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(as.apply(typed.strip()));
        }
        catch (IllegalArgumentException ex) {
            return Optional.empty();
        }
    }

    private static RescanRequests.@Nullable Position position(@Nullable String after) {
        Cursor cursor = Cursor.parse(after, 2);
        try {
            return (cursor == null) ? null : new RescanRequests.Position(Instant.parse(cursor.key().getFirst()),
                    UUID.fromString(cursor.key().getLast()));
        }
        catch (DateTimeParseException | IllegalArgumentException ex) {
            return null;
        }
    }

}
