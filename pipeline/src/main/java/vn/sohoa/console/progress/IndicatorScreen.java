package vn.sohoa.console.progress;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import vn.sohoa.progress.Indicator;
import vn.sohoa.progress.Reuse;
import vn.sohoa.staff.StaffMember;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The indicators of Quyết định 766/QĐ-TTg, and real reuse beside the flags. */
@Controller
@ConditionalOnWebApplication
class IndicatorScreen {

    private static final List<String> HEADINGS = List.of("progress.indicator", "progress.indicator.name",
            "progress.points", "progress.numerator", "progress.denominator", "progress.really_numerator");

    /** Lists behind the figures of an indicator; procedures have none. */
    static final Map<String, String> BEHIND = Map.ofEntries(Map.entry("4.1.numerator", "result_file"),
            Map.entry("4.1.denominator", "written_result"), Map.entry("4.2.numerator", "both_digitized"),
            Map.entry("4.2.denominator", "received"), Map.entry("4.3.numerator", "flagged_reused"),
            Map.entry("4.3.denominator", "received"), Map.entry("4.3.really", "really_reused"),
            Map.entry("4.4.numerator", "shared_flagged"), Map.entry("4.4.denominator", "received"),
            Map.entry("4.4.really", "shared_really"), Map.entry("4.5-dossiers.numerator", "population_data"),
            Map.entry("4.5-dossiers.denominator", "received"));

    private final Looks looks;

    private final Reuse reuse;

    private final Download download;

    IndicatorScreen(Looks looks, Reuse reuse, Download download) {
        this.looks = looks;
        this.reuse = reuse;
        this.download = download;
    }

    @GetMapping(path = "/progress/indicators", params = "!as")
    String show(StaffMember staff, @RequestParam @Nullable String office, @RequestParam @Nullable String period,
            Model model) {
        Look look = looks.of(staff, new Asked(office, period, null));
        model.addAttribute("look", look);
        model.addAttribute("behind", BEHIND);
        model.addAttribute("report", reuse.report(look.question()));
        return "progress/indicators";
    }

    @GetMapping(path = "/progress/indicators", params = "as")
    void export(StaffMember staff, @RequestParam @Nullable String office, @RequestParam @Nullable String period,
            @RequestParam String as, HttpServletResponse response) throws IOException {
        Look look = looks.of(staff, new Asked(office, period, null));
        List<Indicator> indicators = reuse.report(look.question()).indicators();
        download.send(response, as, Download.name("indicators", look), HEADINGS,
                writer -> indicators.forEach(
                        one -> writer.row(Arrays.asList(one.code(), download.text("progress.indicator." + one.code()),
                                one.points(), one.numerator(), one.denominator(), one.reallyNumerator()))));
    }

}
