package vn.sohoa.console.administration;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.sohoa.console.Cursor;
import vn.sohoa.console.NotThereException;
import vn.sohoa.console.Notice;
import vn.sohoa.console.OutOfReachException;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.office.OfficeRegistry;
import vn.sohoa.staff.Role;
import vn.sohoa.staff.StaffAccounts;
import vn.sohoa.staff.StaffMember;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The people of an administrator's offices. */
@Controller
@ConditionalOnWebApplication
class StaffScreen {

    private static final String LIST = "/administration/staff";

    private static final int PER_PAGE = 50;

    private final StaffAccounts accounts;

    private final OfficeRegistry offices;

    StaffScreen(StaffAccounts accounts, OfficeRegistry offices) {
        this.accounts = accounts;
        this.offices = offices;
    }

    @GetMapping(LIST)
    String list(StaffMember by, @RequestParam(required = false) @Nullable String after, Model model) {
        Cursor cursor = Cursor.parse(after, 1);
        List<StaffMember> found = accounts.list(by.office(), (cursor != null) ? cursor.key().getFirst() : "",
                PER_PAGE + 1);
        boolean more = found.size() > PER_PAGE;
        model.addAttribute("people", more ? found.subList(0, PER_PAGE) : found);
        model.addAttribute("next", more ? Cursor.of(found.get(PER_PAGE - 1).name()).toString() : null);
        model.addAttribute("first", cursor == null);
        return "administration/staff";
    }

    @GetMapping(LIST + "/new")
    String fresh(StaffMember by, Model model) {
        OfficeCode office = by.office();
        return form(null, new StaffForm("", "", (office != null) ? office.value() : "", List.of()), null, model);
    }

    @PostMapping(LIST)
    String add(StaffMember by, @RequestParam String name, @RequestParam String fullName, @RequestParam String office,
            @RequestParam(defaultValue = "") List<Role> roles, Model model, RedirectAttributes redirect) {
        StaffForm form = new StaffForm(name, fullName, office, roles);
        Optional<String> problem = form.problem(offices, by);
        if (problem.isPresent()) {
            return form(null, form, problem.get(), model);
        }
        Optional<String> password = accounts.add(form.name(), form.fullName(), form.officeOrNull(), form.granted(),
                by.asking("staff"));
        if (password.isEmpty()) {
            return form(null, form, "administration.staff.taken", model);
        }
        return shown(form.name(), password.get(), redirect);
    }

    @GetMapping(LIST + "/{id}")
    String edit(StaffMember by, @PathVariable UUID id, Model model) {
        StaffMember member = member(id, by);
        return form(member, StaffForm.of(member), null, model);
    }

    @PostMapping(LIST + "/{id}")
    String change(StaffMember by, @PathVariable UUID id, @RequestParam String fullName, @RequestParam String office,
            @RequestParam(defaultValue = "") List<Role> roles, Model model, RedirectAttributes redirect) {
        StaffMember member = member(id, by);
        StaffForm form = new StaffForm(member.name(), fullName, office, roles);
        Optional<String> problem = form.problem(offices, by);
        if (problem.isEmpty() && member.id().equals(by.id())
                && (!form.granted().contains(Role.ADMINISTRATOR) || !form.equals(unmoved(form, by)))) {
            problem = Optional.of("administration.staff.oneself");
        }
        if (problem.isPresent()) {
            return form(member, form, problem.get(), model);
        }
        accounts.change(member, form.fullName(), form.officeOrNull(), form.granted(), by.asking("staff"));
        Notice.success("administration.staff.changed", member.name()).on(redirect);
        return "redirect:" + LIST;
    }

    @PostMapping(LIST + "/{id}/password")
    String reset(StaffMember by, @PathVariable UUID id, RedirectAttributes redirect) {
        StaffMember member = member(id, by);
        return shown(member.name(), accounts.resetPassword(member, by.asking("staff")), redirect);
    }

    @PostMapping(LIST + "/{id}/disable")
    String disable(StaffMember by, @PathVariable UUID id, RedirectAttributes redirect) {
        StaffMember member = member(id, by);
        if (member.id().equals(by.id())) {
            Notice.problem("administration.staff.oneself").on(redirect);
            return "redirect:" + LIST;
        }
        accounts.disable(member, by.asking("staff"));
        Notice.success("administration.staff.disabled", member.name()).on(redirect);
        return "redirect:" + LIST;
    }

    @PostMapping(LIST + "/{id}/enable")
    String enable(StaffMember by, @PathVariable UUID id, RedirectAttributes redirect) {
        StaffMember member = member(id, by);
        accounts.enable(member, by.asking("staff"));
        Notice.success("administration.staff.enabled", member.name()).on(redirect);
        return "redirect:" + LIST;
    }

    private StaffMember member(UUID id, StaffMember by) {
        StaffMember member = accounts.find(id).orElseThrow(NotThereException::new);
        OfficeCode office = member.office();
        boolean reached = by.office() == null || office != null && by.reaches(office);
        if (!reached) {
            throw new OutOfReachException();
        }
        return member;
    }

    /** The form with the office the person has: nobody moves oneself. */
    private static StaffForm unmoved(StaffForm form, StaffMember by) {
        return new StaffForm(form.name(), form.fullName(), StaffForm.of(by).office(), form.roles());
    }

    private static String form(@Nullable StaffMember member, StaffForm form, @Nullable String problem, Model model) {
        model.addAttribute("member", member);
        model.addAttribute("form", form);
        model.addAttribute("problem", problem);
        model.addAttribute("roles", Role.values());
        return "administration/staff-member";
    }

    /** Shows a one-time password on the next screen, and never again. */
    private static String shown(String name, String password, RedirectAttributes redirect) {
        redirect.addFlashAttribute("shownName", name);
        redirect.addFlashAttribute("shownPassword", password);
        return "redirect:" + LIST;
    }

}
