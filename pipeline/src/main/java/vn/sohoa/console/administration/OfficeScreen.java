package vn.sohoa.console.administration;

import java.io.IOException;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.sohoa.console.Cursor;
import vn.sohoa.console.NotThereException;
import vn.sohoa.console.Notice;
import vn.sohoa.console.OutOfReachException;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.office.Office;
import vn.sohoa.office.OfficeRegistry;
import vn.sohoa.staff.StaffMember;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The registry of offices, from the top down. */
@Controller
@ConditionalOnWebApplication
class OfficeScreen {

    private static final String LIST = "/administration/offices";

    private static final int PER_PAGE = 100;

    private final OfficeRegistry offices;

    private final Lists lists;

    OfficeScreen(OfficeRegistry offices, Lists lists) {
        this.offices = offices;
        this.lists = lists;
    }

    @GetMapping(LIST)
    String list(StaffMember by, @RequestParam(required = false) @Nullable String of,
            @RequestParam(required = false) @Nullable String after, Model model) {
        Office parent = parent(by, of);
        Cursor cursor = Cursor.parse(after, 1);
        List<Office> found = offices.below((parent != null) ? parent.code() : null,
                (cursor != null) ? cursor.key().getFirst() : "", PER_PAGE + 1);
        boolean more = found.size() > PER_PAGE;
        model.addAttribute("parent", parent);
        model.addAttribute("offices", more ? found.subList(0, PER_PAGE) : found);
        model.addAttribute("next", more ? Cursor.of(found.get(PER_PAGE - 1).code()).toString() : null);
        model.addAttribute("first", cursor == null);
        model.addAttribute("loads", by.office() == null);
        return "administration/offices";
    }

    /** Whose offices are shown; null: those at the top, for who reaches all. */
    private @Nullable Office parent(StaffMember by, @Nullable String of) {
        OfficeCode own = by.office();
        if (of == null || of.isEmpty()) {
            return (own != null) ? offices.find(own).orElse(null) : null;
        }
        OfficeCode code = code(of);
        if (!by.reaches(code)) {
            throw new OutOfReachException();
        }
        return offices.find(code).orElseThrow(NotThereException::new);
    }

    private static OfficeCode code(String of) {
        try {
            return new OfficeCode(of);
        }
        catch (IllegalArgumentException ex) {
            throw new NotThereException();
        }
    }

    /** Loads a list, which only who reaches all offices may do. */
    @PostMapping(LIST)
    String load(StaffMember by, @RequestParam MultipartFile file, RedirectAttributes redirect) throws IOException {
        if (by.office() != null) {
            throw new OutOfReachException();
        }
        Notice notice = lists.load("offices", file, offices::load, by);
        notice.on(redirect);
        return "redirect:" + LIST;
    }

}
