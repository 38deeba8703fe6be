package vn.sohoa.console.warehouse;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;

import vn.sohoa.access.Inquiry;
import vn.sohoa.console.NotThereException;
import vn.sohoa.console.Notice;
import vn.sohoa.document.DocumentId;
import vn.sohoa.search.OpenedRecords;
import vn.sohoa.staff.Role;
import vn.sohoa.staff.StaffMember;
import vn.sohoa.warehouse.Revocation;
import vn.sohoa.warehouse.RevocationAnswer;
import vn.sohoa.warehouse.RevocationState;
import vn.sohoa.warehouse.Revocations;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * That a paper is no longer good, and back. Whoever may open papers proposes; a lead who
 * did not propose it decides. Both have opened the paper, so both said what for.
 */
@Controller
@ConditionalOnWebApplication
class RevocationScreen {

    private static final String HERE = "/warehouse/records/{document}/revocation";

    private static final int LEAST_WORDS = 10;

    private static final int LONGEST = 500;

    // before that no paper that is filed here was issued, and a day is a slip of the keys
    private static final LocalDate EARLIEST = LocalDate.of(1945, 9, 2);

    private static final int YEARS_AHEAD = 10;

    private final OpenedRecords records;

    private final Revocations revocations;

    private final Purposes purposes;

    private final Clock clock;

    RevocationScreen(OpenedRecords records, Revocations revocations, Purposes purposes, Clock clock) {
        this.records = records;
        this.revocations = revocations;
        this.purposes = purposes;
        this.clock = clock;
    }

    @GetMapping(HERE)
    String show(StaffMember staff, @PathVariable UUID document, HttpSession session, Model model) {
        DocumentId id = new DocumentId(document);
        if (records.glance(id, staff.office()).isEmpty()) {
            throw new NotThereException();
        }
        Optional<String> purpose = purposes.of(document, session);
        if (purpose.isEmpty()) {
            return "redirect:/warehouse/records/" + document;
        }
        model.addAttribute("held",
                records.open(id, staff.office(), staff.asking(purpose.get()))
                    .orElseThrow(NotThereException::new)
                    .record());
        Revocation revocation = revocations.of(id).orElse(null);
        RevocationState state = (revocation != null) ? revocation.state() : null;
        model.addAttribute("revocation", revocation);
        model.addAttribute("proposes", state == null || !state.waits() && !state.counts());
        model.addAttribute("takesBack", state == RevocationState.REVOKED);
        model.addAttribute("decides", revocation != null && revocation.state().waits() && staff.has(Role.LEAD)
                && !revocation.proposedBy().equals(staff.name()));
        model.addAttribute("steps", revocations.history(id));
        model.addAttribute("today", LocalDate.now(clock));
        return "warehouse/revocation";
    }

    /** Proposes to revoke the paper. */
    @PostMapping(HERE)
    String propose(StaffMember staff, @PathVariable UUID document,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day, @RequestParam String reason,
            HttpSession session, RedirectAttributes redirect) {
        Inquiry by = opened(staff, document, session);
        LocalDate today = LocalDate.now(clock);
        String words = words(reason);
        if (words == null) {
            Notice.problem("warehouse.revocation.reason_wrong").on(redirect);
        }
        else if (day.isBefore(EARLIEST) || day.isAfter(today.plusYears(YEARS_AHEAD))) {
            Notice.problem("warehouse.revocation.day_wrong").on(redirect);
        }
        else {
            tell(revocations.propose(new DocumentId(document), day, words, by), redirect);
        }
        return here(document);
    }

    /** Proposes to take the revocation back. */
    @PostMapping(HERE + "/reinstating")
    String proposeReinstating(StaffMember staff, @PathVariable UUID document, @RequestParam String reason,
            HttpSession session, RedirectAttributes redirect) {
        Inquiry by = opened(staff, document, session);
        String words = words(reason);
        if (words == null) {
            Notice.problem("warehouse.revocation.reason_wrong").on(redirect);
        }
        else {
            tell(revocations.proposeReinstating(new DocumentId(document), words, by), redirect);
        }
        return here(document);
    }

    /** Agrees or disagrees with what somebody else proposed. */
    @PostMapping(HERE + "/decision")
    String decide(StaffMember staff, @PathVariable UUID document, @RequestParam String move, HttpSession session,
            RedirectAttributes redirect) {
        Inquiry by = opened(staff, document, session);
        DocumentId id = new DocumentId(document);
        tell(switch (move) {
            case "accept" -> revocations.accept(id, by);
            case "refuse" -> revocations.refuse(id, by);
            default -> throw new NotThereException();
        }, redirect);
        return here(document);
    }

    /** Who asks and what for, where the paper is open. */
    private Inquiry opened(StaffMember staff, UUID document, HttpSession session) {
        if (records.glance(new DocumentId(document), staff.office()).isEmpty()) {
            throw new NotThereException();
        }
        return staff.asking(purposes.of(document, session).orElseThrow(NotThereException::new));
    }

    private static @Nullable String words(String typed) {
        String words = typed.strip();
        return (words.length() < LEAST_WORDS || words.length() > LONGEST) ? null : words;
    }

    private static void tell(RevocationAnswer answer, RedirectAttributes redirect) {
        switch (answer) {
            case RevocationAnswer.Moved moved ->
                Notice.success("warehouse.revocation.moved." + moved.state().code()).on(redirect);
            case RevocationAnswer.Refused refused ->
                Notice.problem("warehouse.revocation.not." + refused.reason().name().toLowerCase(Locale.ROOT))
                    .on(redirect);
        }
    }

    private static String here(UUID document) {
        return "redirect:/warehouse/records/" + document + "/revocation";
    }

}
