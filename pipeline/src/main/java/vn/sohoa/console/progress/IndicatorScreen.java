package vn.sohoa.console.progress;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

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
