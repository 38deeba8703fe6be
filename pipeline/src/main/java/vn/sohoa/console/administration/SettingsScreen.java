package vn.sohoa.console.administration;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The settings in force; secrets hidden. */
@Controller
@ConditionalOnWebApplication
class SettingsScreen {

    private final SettingsInForce settings;

    SettingsScreen(SettingsInForce settings) {
        this.settings = settings;
    }

    @GetMapping("/administration/settings")
    String show(Model model) {
        model.addAttribute("settings", settings.all());
        return "administration/settings";
    }

}
