package vn.sohoa.console.warehouse;

import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpSession;

import vn.sohoa.console.NotThereException;
import vn.sohoa.console.Notice;
import vn.sohoa.console.PagePictureAnswers;
import vn.sohoa.document.DocumentId;
import vn.sohoa.search.OpenedPages;
import vn.sohoa.search.OpenedRecords;
import vn.sohoa.search.OpenedRecords.OpenedRecord;
import vn.sohoa.staff.StaffMember;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A paper: that it is there, and, for who says what for, its pages and values, each with
 * the chain behind it.
 */
@Controller
@ConditionalOnWebApplication
class RecordScreen {

    private static final int LEAST_WORDS = 5;

    private static final int LONGEST = 500;

    private final OpenedRecords records;

    private final OpenedPages pages;

    private final ValueViews values;

    private final PagePictureAnswers pictures;

    private final Purposes purposes;

    RecordScreen(OpenedRecords records, OpenedPages pages, ValueViews values, PagePictureAnswers pictures,
            Purposes purposes) {
        this.records = records;
        this.pages = pages;
        this.values = values;
        this.pictures = pictures;
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
            model.addAttribute("values", values.of(opened));
            model.addAttribute("pages", pages.of(opened.record()));
            model.addAttribute("purpose", purpose.get());
        }
        return "warehouse/record";
    }

    /** The picture of a page, as long as the purpose holds. */
    @GetMapping("/warehouse/records/{document}/pages/{page}")
    ResponseEntity<byte[]> page(StaffMember staff, @PathVariable UUID document, @PathVariable int page,
            HttpSession session) {
        return purposes.of(document, session)
            .flatMap(purpose -> pages.read(new DocumentId(document), page, staff.office(), staff.asking(purpose)))
            .map(found -> pictures.jpeg(found.copy(), found.place()))
            .orElseGet(() -> ResponseEntity.notFound().build());
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
