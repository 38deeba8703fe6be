package vn.sohoa.console;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Asks who is there. */
@Controller
@ConditionalOnWebApplication
class LogInScreen {

    private static final Set<String> REASONS = Set.of("failed", "locked", "ended", "out", "changed");

    @GetMapping("/login")
    String show(HttpServletRequest request, Model model) {
        if (CurrentStaff.get().isPresent()) {
            return "redirect:/";
        }
        REASONS.stream()
            .filter(reason -> request.getParameter(reason) != null)
            .findFirst()
            .ifPresent(reason -> model.addAttribute("reason", reason));
        return "login";
    }

}
