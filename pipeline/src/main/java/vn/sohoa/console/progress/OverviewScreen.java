package vn.sohoa.console.progress;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import vn.sohoa.progress.Counts;
import vn.sohoa.progress.Figures;
import vn.sohoa.progress.OfficeProgress;
import vn.sohoa.staff.StaffMember;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * An office with all below it, and each of those right below: the tree from country to
 * commune.
 */
@Controller
@ConditionalOnWebApplication
class OverviewScreen {

    private static final int MOST_BEHIND = 5;

    private static final List<String> HEADINGS = List.of("progress.code", "progress.office", "progress.planned",
            "progress.received", "progress.digitized", "progress.in_review", "progress.filed", "progress.returned",
            "progress.quarantined", "progress.lag", "progress.standing");

    private final Looks looks;

    private final Figures figures;

    private final Download download;

    OverviewScreen(Looks looks, Figures figures, Download download) {
        this.looks = looks;
        this.figures = figures;
        this.download = download;
    }

    @GetMapping(path = "/progress", params = "!as")
    String show(StaffMember staff, @RequestParam @Nullable String office, @RequestParam @Nullable String period,
            @RequestParam @Nullable String type, Model model) {
        Look look = looks.of(staff, new Asked(office, period, type));
        model.addAttribute("look", look);
        model.addAttribute("whole", figures.of(look.question()));
        model.addAttribute("below", figures.below(look.question()));
        model.addAttribute("behind", figures.behind(look.question(), null, MOST_BEHIND));
        return "progress/overview";
    }

    @GetMapping(path = "/progress", params = "as")
    void export(StaffMember staff, @RequestParam @Nullable String office, @RequestParam @Nullable String period,
            @RequestParam @Nullable String type, @RequestParam String as, HttpServletResponse response)
            throws IOException {
        Look look = looks.of(staff, new Asked(office, period, type));
        List<OfficeProgress> rows = new ArrayList<>(List.of(figures.of(look.question())));
        rows.addAll(figures.below(look.question()));
        download.send(response, as, Download.name("progress", look), HEADINGS,
                writer -> rows.forEach(one -> writer.row(row(one))));
    }

    private List<@Nullable Object> row(OfficeProgress one) {
        Counts counts = one.counts();
        return Arrays.asList((one.office() != null) ? one.office().value() : "",
                (one.office() != null) ? one.name() : download.text("progress.country"), counts.planned(),
                counts.received(), counts.digitized(), counts.inReview(), counts.filed(), counts.returned(),
                counts.quarantined(), counts.lag(),
                download.text("progress.standing." + one.standing().name().toLowerCase(java.util.Locale.ROOT)));
    }

}
