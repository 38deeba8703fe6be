package vn.sohoa.console.progress;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import vn.sohoa.console.Cursor;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.progress.Figures;
import vn.sohoa.progress.OfficeBehind;
import vn.sohoa.staff.StaffMember;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Offices that have done less than planned, the one most behind first. */
@Controller
@ConditionalOnWebApplication
class BehindScreen {

    private static final int PAGE = 50;

    private static final int MOST_EXPORTED = 20_000;

    private static final List<String> HEADINGS = List.of("progress.code", "progress.office", "progress.planned",
            "progress.expected", "progress.filed", "progress.lag");

    private final Looks looks;

    private final Figures figures;

    private final Download download;

    BehindScreen(Looks looks, Figures figures, Download download) {
        this.looks = looks;
        this.figures = figures;
        this.download = download;
    }

    @GetMapping(path = "/progress/behind", params = "!as")
    String show(StaffMember staff, @RequestParam @Nullable String office, @RequestParam @Nullable String period,
            @RequestParam @Nullable String type, @RequestParam @Nullable String after, Model model) {
        Look look = looks.of(staff, new Asked(office, period, type));
        OfficeBehind last = parse(after);
        List<OfficeBehind> found = figures.behind(look.question(), last, PAGE + 1);
        List<OfficeBehind> page = found.subList(0, Math.min(PAGE, found.size()));
        model.addAttribute("look", look);
        model.addAttribute("offices", page);
        model.addAttribute("first", last == null);
        model.addAttribute("next",
                (found.size() > PAGE) ? Cursor.of(page.getLast().lag(), page.getLast().office()).toString() : null);
        return "progress/behind";
    }

    @GetMapping(path = "/progress/behind", params = "as")
    void export(StaffMember staff, @RequestParam @Nullable String office, @RequestParam @Nullable String period,
            @RequestParam @Nullable String type, @RequestParam String as, HttpServletResponse response)
            throws IOException {
        Look look = looks.of(staff, new Asked(office, period, type));
        List<OfficeBehind> found = figures.behind(look.question(), null, MOST_EXPORTED);
        download.send(response, as, Download.name("behind", look), HEADINGS,
                writer -> found.forEach(one -> writer.row(List.of(one.office().value(), one.name(), one.planned(),
                        Math.round(one.expected()), one.filed(), one.lag()))));
    }

    private static @Nullable OfficeBehind parse(@Nullable String after) {
        Cursor cursor = Cursor.parse(after, 2);
        try {
            return (cursor == null) ? null : new OfficeBehind(new OfficeCode(cursor.key().getLast()), "", 0, 0, 0,
                    Long.parseLong(cursor.key().getFirst()));
        }
        catch (IllegalArgumentException ex) {
            return null;
        }
    }

}
