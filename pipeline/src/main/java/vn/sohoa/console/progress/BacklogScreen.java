package vn.sohoa.console.progress;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import vn.sohoa.progress.BacklogAge;
import vn.sohoa.progress.Figures;
import vn.sohoa.staff.StaffMember;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How long papers and files have been waiting. */
@Controller
@ConditionalOnWebApplication
class BacklogScreen {

    private static final List<String> HEADINGS = List.of("progress.from_days", "progress.to_days", "progress.in_review",
            "progress.waiting");

    private final Looks looks;

    private final Figures figures;

    private final Download download;

    BacklogScreen(Looks looks, Figures figures, Download download) {
        this.looks = looks;
        this.figures = figures;
        this.download = download;
    }

    @GetMapping(path = "/progress/backlog", params = "!as")
    String show(StaffMember staff, @RequestParam @Nullable String office, @RequestParam @Nullable String period,
            @RequestParam @Nullable String type, Model model) {
        Look look = looks.of(staff, new Asked(office, period, type));
        BacklogAge backlog = figures.backlog(look.question());
        model.addAttribute("look", look);
        model.addAttribute("backlog", backlog);
        model.addAttribute("most",
                backlog.bands().stream().mapToLong(band -> Math.max(band.papers(), band.files())).max().orElse(0));
        return "progress/backlog";
    }

    @GetMapping(path = "/progress/backlog", params = "as")
    void export(StaffMember staff, @RequestParam @Nullable String office, @RequestParam @Nullable String period,
            @RequestParam @Nullable String type, @RequestParam String as, HttpServletResponse response)
            throws IOException {
        Look look = looks.of(staff, new Asked(office, period, type));
        BacklogAge backlog = figures.backlog(look.question());
        download.send(response, as, Download.name("backlog", look), HEADINGS, writer -> backlog.bands()
            .forEach(band -> writer.row(Arrays.asList(band.fromDays(), band.toDays(), band.papers(), band.files()))));
    }

}
