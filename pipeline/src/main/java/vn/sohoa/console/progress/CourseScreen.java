package vn.sohoa.console.progress;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import vn.sohoa.progress.Figures;
import vn.sohoa.progress.ReferenceCurve;
import vn.sohoa.progress.Reuse;
import vn.sohoa.staff.StaffMember;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * One office against its plan: the curve, the pace, the expected end, and what people
 * found.
 */
@Controller
@ConditionalOnWebApplication
class CourseScreen {

    private static final List<String> HEADINGS = List.of("progress.day", "progress.planned_sum", "progress.done_sum",
            "progress.anew_sum");

    private final Looks looks;

    private final Figures figures;

    private final Reuse reuse;

    private final Download download;

    CourseScreen(Looks looks, Figures figures, Reuse reuse, Download download) {
        this.looks = looks;
        this.figures = figures;
        this.reuse = reuse;
        this.download = download;
    }

    @GetMapping(path = "/progress/course", params = "!as")
    String show(StaffMember staff, @RequestParam @Nullable String office, @RequestParam @Nullable String period,
            @RequestParam @Nullable String type, Model model) {
        Look look = looks.of(staff, new Asked(office, period, type));
        Figures.Course course = figures.course(look.question());
        model.addAttribute("look", look);
        model.addAttribute("whole", figures.of(look.question()));
        model.addAttribute("course", course);
        model.addAttribute("chart", CurveChart.of(course.curve()));
        model.addAttribute("bars", DayBars.of(look.question().period(), course.days()));
        model.addAttribute("reviews", reuse.reviews(look.question()));
        return "progress/course";
    }

    @GetMapping(path = "/progress/course", params = "as")
    void export(StaffMember staff, @RequestParam @Nullable String office, @RequestParam @Nullable String period,
            @RequestParam @Nullable String type, @RequestParam String as, HttpServletResponse response)
            throws IOException {
        Look look = looks.of(staff, new Asked(office, period, type));
        List<ReferenceCurve.Point> points = figures.course(look.question()).curve().points();
        download.send(response, as, Download.name("course", look), HEADINGS,
                writer -> points.forEach(point -> writer.row(Arrays.asList(point.day().toString(),
                        Math.round(point.planned()), point.done(), rounded(point.spreadAnew())))));
    }

    private static @Nullable Long rounded(@Nullable Double value) {
        return (value != null) ? Math.round(value) : null;
    }

}
