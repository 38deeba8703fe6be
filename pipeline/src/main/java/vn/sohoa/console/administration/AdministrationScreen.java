package vn.sohoa.console.administration;

import java.util.List;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The ways to everything an administrator looks after. */
@Controller
@ConditionalOnWebApplication
class AdministrationScreen {

    private static final List<String> AREAS = List.of("staff", "offices", "procedures", "types", "clients",
            "deliveries", "settings", "health");

    @GetMapping("/administration")
    String show(Model model) {
        model.addAttribute("areas", AREAS);
        return "administration/overview";
    }

}
