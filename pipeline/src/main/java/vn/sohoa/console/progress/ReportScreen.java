package vn.sohoa.console.progress;

import org.jspecify.annotations.Nullable;

import vn.sohoa.progress.Figures;
import vn.sohoa.progress.Participation;
import vn.sohoa.progress.Reuse;
import vn.sohoa.staff.StaffMember;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * All figures on one page to print, and the page that everybody may see where settings
 * allow.
 */
@Controller
@ConditionalOnWebApplication
class ReportScreen {

    private final Looks looks;

    private final Figures figures;

    private final Participation participation;

    private final Reuse reuse;

    private final PublicFigures published;

    ReportScreen(Looks looks, Figures figures, Participation participation, Reuse reuse, PublicFigures published) {
        this.looks = looks;
        this.figures = figures;
        this.participation = participation;
        this.reuse = reuse;
        this.published = published;
    }

    @GetMapping("/progress/report")
    String print(StaffMember staff, @RequestParam @Nullable String office, @RequestParam @Nullable String period,
            @RequestParam @Nullable String type, Model model) {
        Look look = looks.of(staff, new Asked(office, period, type));
        Figures.Course course = figures.course(look.question());
        model.addAttribute("look", look);
        model.addAttribute("behind", IndicatorScreen.BEHIND);
        model.addAttribute("whole", figures.of(look.question()));
        model.addAttribute("below", figures.below(look.question()));
        model.addAttribute("course", course);
        model.addAttribute("chart", CurveChart.of(course.curve()));
        model.addAttribute("backlog", figures.backlog(look.question()));
        model.addAttribute("coverage",
                Participation.total(participation.of(look.question().office(), look.question().period())));
        model.addAttribute("report", reuse.report(look.question()));
        model.addAttribute("printed", figures.today());
        return "progress/report";
    }

    @GetMapping("/public/progress")
    String publish(@RequestParam @Nullable String period, Model model) {
        Look look = looks.ofEverybody(period);
        model.addAttribute("look", look);
        model.addAttribute("published", published.of(look.question()));
        model.addAttribute("withoutSession", true); // who only looks is not remembered:
                                                    // no form that needs a token
        model.addAttribute("today", figures.today());
        return "progress/public";
    }

}
