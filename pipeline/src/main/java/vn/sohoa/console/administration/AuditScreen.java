package vn.sohoa.console.administration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.sohoa.access.AuditAction;
import vn.sohoa.access.AuditEntry;
import vn.sohoa.access.AuditFilter;
import vn.sohoa.access.JdbcAuditViewer;
import vn.sohoa.console.Cursor;
import vn.sohoa.staff.StaffMember;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who did what, the latest first; citizens are masked. */
@Controller
@ConditionalOnWebApplication
class AuditScreen {

    private static final int PER_PAGE = 50;

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final JdbcAuditViewer events;

    AuditScreen(JdbcAuditViewer events) {
        this.events = events;
    }

    @GetMapping("/administration/audit")
    String list(StaffMember by, @RequestParam(defaultValue = "") String actor,
            @RequestParam(required = false) @Nullable AuditAction action,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,
            @RequestParam(required = false) @Nullable String after, Model model) {
        Cursor cursor = Cursor.parse(after, 1);
        AuditFilter filter = new AuditFilter(by.office(), actor.isBlank() ? null : actor.strip(), action, start(from),
                start((until != null) ? until.plusDays(1) : null), last(cursor));
        List<AuditEntry> found = events.list(filter, PER_PAGE + 1);
        boolean more = found.size() > PER_PAGE;
        model.addAttribute("events", more ? found.subList(0, PER_PAGE) : found);
        model.addAttribute("next", more ? Cursor.of(found.get(PER_PAGE - 1).id()).toString() : null);
        model.addAttribute("first", cursor == null);
        model.addAttribute("actor", actor);
        model.addAttribute("action", action);
        model.addAttribute("actions", AuditAction.values());
        model.addAttribute("from", from);
        model.addAttribute("until", until);
        return "administration/audit";
    }

    private static @Nullable Instant start(@Nullable LocalDate day) {
        return (day != null) ? day.atStartOfDay(VIETNAM).toInstant() : null;
    }

    private static @Nullable Long last(@Nullable Cursor cursor) {
        try {
            return (cursor != null) ? Long.valueOf(cursor.key().getFirst()) : null;
        }
        catch (NumberFormatException ex) {
            return null;
        }
    }

}
