package vn.sohoa.console;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What the person can do here. */
@Controller
@ConditionalOnWebApplication
class HomeScreen {

    @GetMapping("/")
    String show() {
        return "home";
    }

}
