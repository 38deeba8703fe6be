package vn.sohoa.console;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import vn.sohoa.staff.PasswordChange;
import vn.sohoa.staff.StaffAccounts;
import vn.sohoa.staff.StaffMember;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Changes the own password; a one-time password leads here. */
@Controller
@ConditionalOnWebApplication
class PasswordScreen {

    private final StaffAccounts accounts;

    PasswordScreen(StaffAccounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/password")
    String show(StaffMember staff, Model model) {
        model.addAttribute("once", staff.oneTimePassword());
        model.addAttribute("shortest", accounts.shortestPassword());
        return "password";
    }

    /** All sessions end, this one too: the new password is tried at once. */
    @PostMapping("/password")
    String change(StaffMember staff, @RequestParam String present, @RequestParam String wanted,
            @RequestParam String again, HttpServletRequest request, Model model) {
        if (!wanted.equals(again)) {
            return refused("password.unlike", staff, model);
        }
        PasswordChange change = accounts.changePassword(staff, present, wanted);
        if (change != PasswordChange.DONE) {
            return refused("password." + change.name().toLowerCase(Locale.ROOT), staff, model);
        }
        SecurityContextHolder.clearContext();
        request.getSession().invalidate();
        return "redirect:/login?changed";
    }

    private String refused(String key, StaffMember staff, Model model) {
        model.addAttribute("problem", key);
        return show(staff, model);
    }

}
