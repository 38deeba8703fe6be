package vn.sohoa.console.warehouse;

import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpSession;

import vn.sohoa.console.NotThereException;
import vn.sohoa.console.Notice;
import vn.sohoa.document.DocumentId;
import vn.sohoa.search.OpenedRecords;
import vn.sohoa.search.OpenedRecords.OpenedRecord;
import vn.sohoa.staff.StaffMember;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A paper: that it is there, and, for who says what for, what stands on it. */
@Controller
@ConditionalOnWebApplication
class RecordScreen {

    private static final int LEAST_WORDS = 5;

    private static final int LONGEST = 500;

    private final OpenedRecords records;

    private final Purposes purposes;

    RecordScreen(OpenedRecords records, Purposes purposes) {
        this.records = records;
        this.purposes = purposes;
    }

    @GetMapping("/warehouse/records/{document}")
    String show(StaffMember staff, @PathVariable UUID document, HttpSession session, Model model) {
        DocumentId id = new DocumentId(document);
        model.addAttribute("held", records.glance(id, staff.office()).orElseThrow(NotThereException::new));
        Optional<String> purpose = purposes.of(document, session);
        if (purpose.isPresent()) {
            OpenedRecord opened = records.open(id, staff.office(), staff.asking(purpose.get()))
                .orElseThrow(NotThereException::new);
            model.addAttribute("opened", opened);
            model.addAttribute("purpose", purpose.get());
        }
        return "warehouse/record";
    }

    @PostMapping("/warehouse/records/{document}/purpose")
    String open(StaffMember staff, @PathVariable UUID document, @RequestParam String purpose, HttpSession session,
            RedirectAttributes redirect) {
        if (records.glance(new DocumentId(document), staff.office()).isEmpty()) {
            throw new NotThereException();
        }
        String words = purpose.strip();
        if (words.length() < LEAST_WORDS || words.length() > LONGEST) {
            Notice.problem("warehouse.purpose_wrong").on(redirect);
        }
        else {
            purposes.note(document, words, session);
        }
        return "redirect:/warehouse/records/" + document;
    }

}
