package vn.sohoa.console.warehouse;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.HttpSession;

import vn.sohoa.access.Inquiry;
import vn.sohoa.console.NotThereException;
import vn.sohoa.console.Notice;
import vn.sohoa.document.DocumentId;
import vn.sohoa.document.FieldKey;
import vn.sohoa.identity.Alias;
import vn.sohoa.identity.AliasKind;
import vn.sohoa.identity.AliasLinks;
import vn.sohoa.identity.Evidence;
import vn.sohoa.identity.LinkAnswer;
import vn.sohoa.search.OpenedRecords;
import vn.sohoa.search.OpenedRecords.OpenedCitizen;
import vn.sohoa.search.OpenedRecords.OpenedRecord;
import vn.sohoa.search.ReusablePapers;
import vn.sohoa.staff.StaffMember;
import vn.sohoa.warehouse.RecordField;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What is held of a citizen, the other numbers of that citizen, and who looked. It is
 * reached from an opened paper, with the purpose that opened it.
 */
@Controller
@ConditionalOnWebApplication
class CitizenScreen {

    private static final String HERE = "/warehouse/records/{document}/citizens/{holder}";

    private final OpenedRecords records;

    private final ReusablePapers reusable;

    private final AliasLinks aliases;

    private final Purposes purposes;

    private final Clock clock;

    CitizenScreen(OpenedRecords records, ReusablePapers reusable, AliasLinks aliases, Purposes purposes, Clock clock) {
        this.records = records;
        this.reusable = reusable;
        this.aliases = aliases;
        this.clock = clock;
        this.purposes = purposes;
    }

    @GetMapping(HERE)
    String show(StaffMember staff, @PathVariable UUID document, @PathVariable int holder, HttpSession session,
            Model model) {
        DocumentId id = new DocumentId(document);
        if (records.glance(id, staff.office()).isEmpty()) {
            throw new NotThereException();
        }
        String purpose = purposes.of(document, session).orElse(null);
        if (purpose == null) {
            return "redirect:/warehouse/records/" + document;
        }
        Inquiry by = staff.asking(purpose);
        OpenedCitizen citizen = records.openCitizen(id, holder, staff.office(), by).orElseThrow(NotThereException::new);
        OpenedRecord opened = records.open(id, staff.office(), by).orElseThrow(NotThereException::new);
        model.addAttribute("document", document);
        model.addAttribute("holder", holder);
        model.addAttribute("staff", staff);
        model.addAttribute("citizen", citizen);
        model.addAttribute("fields", opened.fields());
        model.addAttribute("bars", TimeBar.of(citizen.records(), LocalDate.now(clock)));
        model.addAttribute("reusable", reusable.among(citizen.records(), staff.office()));
        model.addAttribute("kinds", AliasKind.values());
        model.addAttribute("readers", records.readers(citizen, by));
        return "warehouse/citizen";
    }

    /** Proposes that a number on the opened paper is one of the citizen's. */
    @PostMapping(HERE + "/aliases")
    String propose(StaffMember staff, @PathVariable UUID document, @PathVariable int holder,
            @RequestParam AliasKind kind, @RequestParam String field, HttpSession session,
            RedirectAttributes redirect) {
        DocumentId id = new DocumentId(document);
        if (records.glance(id, staff.office()).isEmpty()) {
            throw new NotThereException();
        }
        String purpose = purposes.of(document, session).orElseThrow(NotThereException::new);
        Inquiry by = staff.asking(purpose);
        OpenedRecord opened = records.open(id, staff.office(), by).orElseThrow(NotThereException::new);
        if (holder < 0 || holder >= opened.holders().size()) {
            throw new NotThereException();
        }
        RecordField shown = opened.fields()
            .stream()
            .filter(one -> one.key().key().equals(field))
            .findFirst()
            .orElseThrow(NotThereException::new);
        Alias alias = Alias.of(kind, shown.value()).orElse(null);
        if (alias == null) {
            Notice.problem("warehouse.alias.wrong_form").on(redirect);
        }
        else {
            tell(aliases.propose(alias, opened.holders().get(holder),
                    new Evidence(id, shown.page(), new FieldKey(field)), by), redirect);
        }
        return "redirect:/warehouse/records/" + document + "/citizens/" + holder;
    }

    /** Agrees, disagrees, or proposes to unlink. */
    @PostMapping("/warehouse/aliases/{link}")
    String move(StaffMember staff, @PathVariable UUID link, @RequestParam UUID document, @RequestParam int holder,
            @RequestParam String move, HttpSession session, RedirectAttributes redirect) {
        DocumentId id = new DocumentId(document);
        if (records.glance(id, staff.office()).isEmpty()) {
            throw new NotThereException();
        }
        Inquiry by = staff.asking(purposes.of(document, session).orElseThrow(NotThereException::new));
        OpenedCitizen citizen = records.openCitizen(id, holder, staff.office(), by).orElseThrow(NotThereException::new);
        if (citizen.aliases().stream().noneMatch(one -> one.id().equals(link))) {
            throw new NotThereException();
        }
        tell(switch (move) {
            case "accept" -> aliases.accept(link, by);
            case "refuse" -> aliases.refuse(link, by);
            case "unlink" -> aliases.proposeUnlinking(link, by);
            default -> throw new NotThereException();
        }, redirect);
        return "redirect:/warehouse/records/" + document + "/citizens/" + holder;
    }

    private static void tell(LinkAnswer answer, RedirectAttributes redirect) {
        switch (answer) {
            case LinkAnswer.Moved moved -> Notice.success("warehouse.alias.moved." + moved.state().code()).on(redirect);
            case LinkAnswer.Refused refused ->
                Notice.problem("warehouse.alias.refused." + refused.reason().name().toLowerCase(Locale.ROOT))
                    .on(redirect);
        }
    }

}
