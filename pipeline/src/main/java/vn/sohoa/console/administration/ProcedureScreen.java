package vn.sohoa.console.administration;

import java.io.IOException;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.sohoa.console.Cursor;
import vn.sohoa.console.OutOfReachException;
import vn.sohoa.procedure.Procedure;
import vn.sohoa.procedure.Procedures;
import vn.sohoa.staff.StaffMember;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Procedures, the papers they ask for, and what stands in for them. */
@Controller
@ConditionalOnWebApplication
class ProcedureScreen {

    private static final String LIST = "/administration/procedures";

    private static final int PER_PAGE = 20;

    private final Procedures procedures;

    private final Lists lists;

    ProcedureScreen(Procedures procedures, Lists lists) {
        this.procedures = procedures;
        this.lists = lists;
    }

    @GetMapping(LIST)
    String list(StaffMember by, @RequestParam(required = false) @Nullable String after, Model model) {
        Cursor cursor = Cursor.parse(after, 1);
        List<Procedure> found = procedures.after((cursor != null) ? cursor.key().getFirst() : null, PER_PAGE + 1, null);
        boolean more = found.size() > PER_PAGE;
        model.addAttribute("procedures", more ? found.subList(0, PER_PAGE) : found);
        model.addAttribute("next", more ? Cursor.of(found.get(PER_PAGE - 1).code()).toString() : null);
        model.addAttribute("first", cursor == null);
        model.addAttribute("loads", by.office() == null);
        return "administration/procedures";
    }

    /** Loads a list, which only who reaches all offices may do. */
    @PostMapping(LIST)
    String load(StaffMember by, @RequestParam MultipartFile file, RedirectAttributes redirect) throws IOException {
        if (by.office() != null) {
            throw new OutOfReachException();
        }
        lists.load("procedures", file, procedures::load, by).on(redirect);
        return "redirect:" + LIST;
    }

}
