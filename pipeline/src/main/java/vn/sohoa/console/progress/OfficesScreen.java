package vn.sohoa.console.progress;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import vn.sohoa.progress.Participation;
import vn.sohoa.progress.Taking;
import vn.sohoa.progress.TakingOffice;
import vn.sohoa.staff.StaffMember;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The offices that a figure of the coverage counts, and those that it does not. */
@Controller
@ConditionalOnWebApplication
class OfficesScreen {

    private static final int PAGE = 100;

    private static final int MOST_EXPORTED = 100_000;

    private static final List<String> HEADINGS = List.of("progress.code", "progress.office", "progress.digitizing",
            "progress.planning");

    private final Looks looks;

    private final Participation participation;

    private final Download download;

    OfficesScreen(Looks looks, Participation participation, Download download) {
        this.looks = looks;
        this.participation = participation;
        this.download = download;
    }

    @GetMapping(path = "/progress/offices", params = "!as")
    String show(StaffMember staff, @RequestParam @Nullable String office, @RequestParam @Nullable String period,
            @RequestParam(defaultValue = "") String figure, @RequestParam(defaultValue = "") String after,
            Model model) {
        Look look = looks.of(staff, new Asked(office, period, null));
        Taking taking = Taking.of(figure).orElse(Taking.ALL);
        List<TakingOffice> found = participation.offices(look.question().office(), look.question().period(), taking,
                after, PAGE + 1);
        List<TakingOffice> page = found.subList(0, Math.min(PAGE, found.size()));
        model.addAttribute("look", look);
        model.addAttribute("figure", taking);
        model.addAttribute("figures", Taking.values());
        model.addAttribute("offices", page);
        model.addAttribute("first", after.isEmpty());
        model.addAttribute("next", (found.size() > PAGE) ? page.getLast().code().value() : null);
        return "progress/offices";
    }

    @GetMapping(path = "/progress/offices", params = "as")
    void export(StaffMember staff, @RequestParam @Nullable String office, @RequestParam @Nullable String period,
            @RequestParam(defaultValue = "") String figure, @RequestParam String as, HttpServletResponse response)
            throws IOException {
        Look look = looks.of(staff, new Asked(office, period, null));
        Taking taking = Taking.of(figure).orElse(Taking.ALL);
        List<TakingOffice> found = participation.offices(look.question().office(), look.question().period(), taking, "",
                MOST_EXPORTED);
        download.send(response, as, Download.name("offices_" + taking.code(), look), HEADINGS,
                writer -> found.forEach(one -> writer
                    .row(List.of(one.code().value(), one.name(), yes(one.digitizing()), yes(one.planning())))));
    }

    private String yes(boolean so) {
        return so ? download.text("progress.yes") : "";
    }

}
