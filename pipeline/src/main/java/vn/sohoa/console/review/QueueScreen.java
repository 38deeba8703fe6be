package vn.sohoa.console.review;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import vn.sohoa.console.Notice;
import vn.sohoa.document.DocumentType;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.review.QueueFilter;
import vn.sohoa.review.QueuePosition;
import vn.sohoa.review.ReviewQueue;
import vn.sohoa.review.ReviewReason;
import vn.sohoa.review.Reviewer;
import vn.sohoa.staff.StaffMember;
import vn.sohoa.template.DocumentTemplate;
import vn.sohoa.template.DocumentTemplates;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The papers that wait for a person. */
@Controller
@ConditionalOnWebApplication
class QueueScreen {

    private final ReviewQueue queue;

    private final DocumentTemplates templates;

    private final ReviewWords words;

    QueueScreen(ReviewQueue queue, DocumentTemplates templates, ReviewWords words) {
        this.queue = queue;
        this.templates = templates;
        this.words = words;
    }

    @GetMapping("/review")
    String queue(@RequestParam(defaultValue = "") String office, @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String reason, @RequestParam(required = false) @Nullable String after,
            StaffMember staff, HttpServletRequest request, Model model) {
        Reviewer reviewer = reviewer(staff);
        QueueFilter filter = filter(office, type, reason);
        LastQueue.keep(request, filter);
        ReviewQueue.Page page = queue.page(filter, reviewer, QueuePosition.of(after).orElse(null));
        QueuePosition next = page.next();
        model.addAttribute("rows", page.papers().stream().map(paper -> QueueRow.of(paper, staff, words)).toList());
        model.addAttribute("next", (next != null) ? next.token() : null);
        model.addAttribute("count", queue.count(filter, reviewer));
        model.addAttribute("inHand", queue.inHand(reviewer).orElse(null));
        model.addAttribute("office", office);
        model.addAttribute("type", type);
        model.addAttribute("reason", reason);
        model.addAttribute("types", templates.all());
        model.addAttribute("reasons", ReviewReason.values());
        return "review/queue";
    }

    /** Takes the most urgent paper that fits; none: the queue says so. */
    @PostMapping("/review/next")
    String next(@RequestParam(defaultValue = "") String office, @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String reason, StaffMember staff, HttpServletRequest request,
            RedirectAttributes redirect) {
        return queue.takeNext(filter(office, type, reason), reviewer(staff))
            .map(handle -> "redirect:/review/" + handle)
            .orElseGet(() -> toQueue(Notice.warning("review.nothing_waits"), request, redirect));
    }

    @PostMapping("/review/{handle}/take")
    String take(@PathVariable UUID handle, StaffMember staff, HttpServletRequest request, RedirectAttributes redirect) {
        return queue.take(handle, reviewer(staff)) ? "redirect:/review/" + handle
                : toQueue(Notice.warning("review.taken"), request, redirect);
    }

    private static String toQueue(Notice notice, HttpServletRequest request, RedirectAttributes redirect) {
        notice.on(redirect);
        return "redirect:" + LastQueue.path(LastQueue.of(request));
    }

    @PostMapping("/review/{handle}/release")
    String release(@PathVariable UUID handle, StaffMember staff, HttpServletRequest request) {
        queue.release(handle, reviewer(staff));
        return "redirect:" + LastQueue.path(LastQueue.of(request));
    }

    static Reviewer reviewer(StaffMember staff) {
        return new Reviewer(staff.name(), staff.office());
    }

    private QueueFilter filter(String office, String type, String reason) {
        return new QueueFilter(office(office).orElse(null),
                templates.all()
                    .stream()
                    .map(DocumentTemplate::type)
                    .filter(known -> known.key().equals(type))
                    .findFirst()
                    .map(known -> new DocumentType(known.key()))
                    .orElse(null),
                Arrays.stream(ReviewReason.values())
                    .filter(known -> known.code().equals(reason))
                    .findFirst()
                    .orElse(null));
    }

    private static Optional<OfficeCode> office(String code) {
        try {
            return code.isBlank() ? Optional.empty() : Optional.of(new OfficeCode(code.strip()));
        }
        catch (IllegalArgumentException ex) {
            return Optional.empty();
        }
    }

}
