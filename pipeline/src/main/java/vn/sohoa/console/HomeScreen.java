package vn.sohoa.console;

import vn.sohoa.staff.StaffMember;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the person can do here, and how to begin. */
@Controller
@ConditionalOnWebApplication
class HomeScreen {

    private final FirstSteps steps;

    HomeScreen(FirstSteps steps) {
        this.steps = steps;
    }

    @GetMapping("/")
    String show(StaffMember staff, Model model) {
        model.addAttribute("steps", steps.of(staff));
        model.addAttribute("newcomer", steps.ahead(staff));
        return "home";
    }

}
