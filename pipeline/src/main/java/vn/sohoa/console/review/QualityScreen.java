package vn.sohoa.console.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import vn.sohoa.review.JdbcSampleResults;
import vn.sohoa.staff.StaffMember;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How often the machine was wrong where it was sure, measured on samples. */
@Controller
@ConditionalOnWebApplication
class QualityScreen {

    private static final List<Integer> PERIODS = List.of(30, 90, 365);

    private final JdbcSampleResults samples;

    private final ReviewWords words;

    private final Clock clock;

    QualityScreen(JdbcSampleResults samples, ReviewWords words, Clock clock) {
        this.samples = samples;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/review/quality")
    String show(@RequestParam(defaultValue = "90") int days, StaffMember staff, Model model) {
        int period = PERIODS.contains(days) ? days : 90;
        model.addAttribute("days", period);
        model.addAttribute("periods", PERIODS);
        model.addAttribute("rows",
                samples.rates(QueueScreen.reviewer(staff), LocalDate.now(clock).minusDays(period))
                    .stream()
                    .map(rate -> new Row(rate.office().value(), words.type(rate.type()), rate.papers(),
                            rate.wrongPapers(), rate.fields(), rate.wrongFields(), rate.ofFields()))
                    .toList());
        return "review/quality";
    }

    /**
     * A line of the table.
     */
    record Row(String office, String type, int papers, int wrongPapers, int fields, int wrongFields, double share) {
    }

}
