package vn.sohoa.console.review;

import java.util.UUID;

import vn.sohoa.console.Notice;
import vn.sohoa.console.PagePictureAnswers;
import vn.sohoa.review.PaperAtDesk;
import vn.sohoa.review.RescanReason;
import vn.sohoa.review.ReviewDesk;
import vn.sohoa.review.ReviewQueue;
import vn.sohoa.staff.StaffMember;
import vn.sohoa.template.DocumentTemplates;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The verification station: the pages of a paper beside its fields. */
@Controller
@ConditionalOnWebApplication
class StationScreen {

    private final ReviewDesk desk;

    private final ReviewQueue queue;

    private final StationViews views;

    private final PagePictureAnswers pictures;

    private final DocumentTemplates templates;

    StationScreen(ReviewDesk desk, ReviewQueue queue, StationViews views, PagePictureAnswers pictures,
            DocumentTemplates templates) {
        this.desk = desk;
        this.queue = queue;
        this.views = views;
        this.pictures = pictures;
        this.templates = templates;
    }

    @GetMapping("/review/{handle}")
    String show(@PathVariable UUID handle, StaffMember staff, Model model, RedirectAttributes redirect) {
        return desk.open(handle, QueueScreen.reviewer(staff)).map(at -> {
            fill(model, at);
            return "review/station";
        }).orElseGet(() -> {
            Notice.warning("review.not_in_hand").on(redirect);
            return "redirect:/review";
        });
    }

    void fill(Model model, PaperAtDesk at) {
        model.addAttribute("station", views.of(at));
        model.addAttribute("types", templates.all());
        model.addAttribute("rescanReasons", RescanReason.values());
    }

    /** The picture of a page. */
    @GetMapping("/review/{handle}/pages/{page}")
    ResponseEntity<byte[]> page(@PathVariable UUID handle, @PathVariable int page, StaffMember staff) {
        return desk.page(handle, page, QueueScreen.reviewer(staff))
            .map(found -> pictures.jpeg(found.copy(), found.page()))
            .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** The screen says from time to time that somebody still works on the paper. */
    @PostMapping("/review/{handle}/renew")
    ResponseEntity<Void> renew(@PathVariable UUID handle, StaffMember staff) {
        return ResponseEntity
            .status(queue.renew(handle, QueueScreen.reviewer(staff)) ? HttpStatus.NO_CONTENT : HttpStatus.CONFLICT)
            .build();
    }

}
