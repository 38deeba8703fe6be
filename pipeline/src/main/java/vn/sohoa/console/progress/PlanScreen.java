package vn.sohoa.console.progress;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.sohoa.console.Cursor;
import vn.sohoa.console.Notice;
import vn.sohoa.document.DocumentType;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.progress.Plan;
import vn.sohoa.progress.PlanColumn;
import vn.sohoa.progress.PlanEntry;
import vn.sohoa.progress.PlanImport;
import vn.sohoa.progress.PlanPeriod;
import vn.sohoa.progress.PlanProblem;
import vn.sohoa.progress.Planner;
import vn.sohoa.progress.Plans;
import vn.sohoa.staff.Role;
import vn.sohoa.staff.StaffMember;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Plans in force; enters one, takes a list, ends one. */
@Controller
@ConditionalOnWebApplication
class PlanScreen {

    private static final int PAGE = 50;

    private static final int MOST_PROBLEMS = 200;

    private final Looks looks;

    private final Plans plans;

    PlanScreen(Looks looks, Plans plans) {
        this.looks = looks;
        this.plans = plans;
    }

    @GetMapping("/progress/plans")
    String show(StaffMember staff, @RequestParam @Nullable String office, @RequestParam @Nullable String period,
            @RequestParam @Nullable String after, Model model) {
        return page(staff, new Asked(office, period, null), after, List.of(), model);
    }

    @PostMapping("/progress/plans")
    String enter(StaffMember staff, @RequestParam(defaultValue = "") String office,
            @RequestParam(defaultValue = "") String type, @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String target, Model model, RedirectAttributes redirect) {
        PlanForm form = new PlanForm(office.strip(), type, period.strip(), target.strip());
        Optional<PlanProblem> problem = form.problem();
        if (problem.isEmpty()) {
            problem = plans.enter(form.entry(), planner(staff));
        }
        if (problem.isPresent()) {
            model.addAttribute("form", form);
            return page(staff, new Asked(null, null, null), null, List.of(problem.get()), model);
        }
        Notice.success("progress.plan.entered", form.office(), form.period()).on(redirect);
        redirect.addAttribute("office", form.office());
        return "redirect:/progress/plans";
    }

    @PostMapping("/progress/plans/import")
    String take(StaffMember staff, @RequestParam(required = false) @Nullable MultipartFile list, Model model,
            RedirectAttributes redirect) throws IOException {
        byte[] file = (list != null) ? list.getBytes() : new byte[0];
        String name = (list != null && list.getOriginalFilename() != null) ? list.getOriginalFilename() : "";
        PlanImport taken = plans.take(file, name, planner(staff));
        if (!taken.taken()) {
            return page(staff, new Asked(null, null, null), null, taken.problems(), model);
        }
        Notice.success("progress.plan.imported", taken.plans().size()).on(redirect);
        return "redirect:/progress/plans";
    }

    @PostMapping("/progress/plans/{id}/end")
    String end(StaffMember staff, @PathVariable UUID id, RedirectAttributes redirect) {
        plans.end(id, planner(staff));
        Notice.success("progress.plan.ended").on(redirect);
        return "redirect:/progress/plans";
    }

    private String page(StaffMember staff, Asked asked, @Nullable String after, List<PlanProblem> problems,
            Model model) {
        Look look = looks.of(staff, asked);
        Plan last = last(after);
        List<Plan> found = plans.inForce(look.question().office(), last, PAGE + 1);
        List<Plan> page = found.subList(0, Math.min(PAGE, found.size()));
        model.addAttribute("look", look);
        model.addAttribute("plans", page);
        model.addAttribute("titles", looks);
        model.addAttribute("mayPlan", staff.has(Role.LEAD));
        model.addAttribute("first", last == null);
        model.addAttribute("next", (found.size() > PAGE) ? Cursor.of(page.getLast().id()).toString() : null);
        model.addAttribute("problems", problems.subList(0, Math.min(MOST_PROBLEMS, problems.size())));
        model.addAttribute("moreProblems", Math.max(0, problems.size() - MOST_PROBLEMS));
        if (!model.containsAttribute("form")) {
            model.addAttribute("form",
                    new PlanForm((look.office() != null) ? look.office() : "", "", look.period(), ""));
        }
        return "progress/plans";
    }

    private @Nullable Plan last(@Nullable String after) {
        Cursor cursor = Cursor.parse(after, 1);
        try {
            return (cursor == null) ? null : plans.find(UUID.fromString(cursor.key().getFirst())).orElse(null);
        }
        catch (IllegalArgumentException ex) {
            return null;
        }
    }

    private Planner planner(StaffMember staff) {
        return new Planner(staff.name(), staff.office(), looks.typesByTitle());
    }

    /** The form as it was filled in. */
    record PlanForm(String office, String type, String period, String target) {

        Optional<PlanProblem> problem() {
            if (!isOffice()) {
                return Optional.of(new PlanProblem(0, PlanColumn.OFFICE, PlanProblem.Reason.UNKNOWN_OFFICE, office));
            }
            if (PlanPeriod.parse(period).isEmpty()) {
                return Optional.of(new PlanProblem(0, PlanColumn.PERIOD, PlanProblem.Reason.BAD_PERIOD, period));
            }
            if (!type.isEmpty() && !type.matches("[a-z][a-z0-9_]{1,60}")) {
                return Optional.of(new PlanProblem(0, PlanColumn.TYPE, PlanProblem.Reason.UNKNOWN_TYPE, type));
            }
            return PlanEntry.number(target).isPresent() ? Optional.empty()
                    : Optional.of(new PlanProblem(0, PlanColumn.TARGET, PlanProblem.Reason.BAD_TARGET, target));
        }

        private boolean isOffice() {
            try {
                return new OfficeCode(office.toUpperCase(Locale.ROOT)).value() != null;
            }
            catch (IllegalArgumentException ex) {
                return false;
            }
        }

        PlanEntry entry() {
            return new PlanEntry(new OfficeCode(office.toUpperCase(Locale.ROOT)),
                    type.isEmpty() ? null : new DocumentType(type), PlanPeriod.parse(period).orElseThrow(),
                    PlanEntry.number(target).orElseThrow());
        }
    }

}
