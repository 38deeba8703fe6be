package vn.sohoa.console.progress;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import vn.sohoa.progress.Coverage;
import vn.sohoa.progress.Participation;
import vn.sohoa.staff.StaffMember;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How many offices digitize, and how many have a plan in force. */
@Controller
@ConditionalOnWebApplication
class CoverageScreen {

    private static final List<String> HEADINGS = List.of("progress.code", "progress.office", "progress.offices",
            "progress.digitizing", "progress.planning");

    private final Looks looks;

    private final Participation participation;

    private final Download download;

    CoverageScreen(Looks looks, Participation participation, Download download) {
        this.looks = looks;
        this.participation = participation;
        this.download = download;
    }

    @GetMapping(path = "/progress/coverage", params = "!as")
    String show(StaffMember staff, @RequestParam @Nullable String office, @RequestParam @Nullable String period,
            Model model) {
        Look look = looks.of(staff, new Asked(office, period, null));
        List<Coverage> rows = participation.of(look.question().office(), look.question().period());
        model.addAttribute("look", look);
        model.addAttribute("rows", rows);
        model.addAttribute("total", Participation.total(rows));
        return "progress/coverage";
    }

    @GetMapping(path = "/progress/coverage", params = "as")
    void export(StaffMember staff, @RequestParam @Nullable String office, @RequestParam @Nullable String period,
            @RequestParam String as, HttpServletResponse response) throws IOException {
        Look look = looks.of(staff, new Asked(office, period, null));
        List<Coverage> rows = participation.of(look.question().office(), look.question().period());
        download.send(response, as, Download.name("coverage", look), HEADINGS, writer -> rows.forEach(row -> writer
            .row(List.of(String.valueOf(row.office()), row.name(), row.offices(), row.digitizing(), row.planning()))));
    }

}
