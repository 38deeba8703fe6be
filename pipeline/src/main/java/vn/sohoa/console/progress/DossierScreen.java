package vn.sohoa.console.progress;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import vn.sohoa.progress.DossierFigure;
import vn.sohoa.progress.DossierLists;
import vn.sohoa.progress.ListedDossier;
import vn.sohoa.staff.StaffMember;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The dossiers that a figure of the indicators counts. */
@Controller
@ConditionalOnWebApplication
class DossierScreen {

    private static final int PAGE = 50;

    private static final int MOST_EXPORTED = 100_000;

    private static final List<String> HEADINGS = List.of("progress.dossier", "progress.code", "progress.procedure",
            "progress.received_on", "progress.state", "progress.dossiers.flagged_reused", "progress.reuses");

    private final Looks looks;

    private final DossierLists lists;

    private final Download download;

    DossierScreen(Looks looks, DossierLists lists, Download download) {
        this.looks = looks;
        this.lists = lists;
        this.download = download;
    }

    @GetMapping(path = "/progress/dossiers", params = "!as")
    String show(StaffMember staff, @RequestParam @Nullable String office, @RequestParam @Nullable String period,
            @RequestParam(defaultValue = "") String figure, @RequestParam(defaultValue = "") String after,
            Model model) {
        Look look = looks.of(staff, new Asked(office, period, null));
        DossierFigure shown = DossierFigure.of(figure).orElse(DossierFigure.RECEIVED);
        List<ListedDossier> found = lists.page(shown, look.question(), after, PAGE + 1);
        List<ListedDossier> page = found.subList(0, Math.min(PAGE, found.size()));
        model.addAttribute("look", look);
        model.addAttribute("figure", shown);
        model.addAttribute("figures", DossierFigure.values());
        model.addAttribute("dossiers", page);
        model.addAttribute("first", after.isEmpty());
        model.addAttribute("next", (found.size() > PAGE) ? page.getLast().place() : null);
        return "progress/dossiers";
    }

    @GetMapping(path = "/progress/dossiers", params = "as")
    void export(StaffMember staff, @RequestParam @Nullable String office, @RequestParam @Nullable String period,
            @RequestParam(defaultValue = "") String figure, @RequestParam String as, HttpServletResponse response)
            throws IOException {
        Look look = looks.of(staff, new Asked(office, period, null));
        DossierFigure shown = DossierFigure.of(figure).orElse(DossierFigure.RECEIVED);
        download.send(response, as, Download.name("dossiers_" + shown.code(), look), HEADINGS,
                writer -> lists.each(shown, look.question(), MOST_EXPORTED,
                        one -> writer.row(List.of(one.code(), one.office().value(), one.procedure(), one.receivedOn(),
                                download.text("progress.dossier.state." + one.state()),
                                one.flagged() ? download.text("progress.yes") : "", one.reuses()))));
    }

}
