package vn.sohoa.console;

import java.util.Locale;
import java.util.Objects;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** How people work with the console, task by task. */
@Controller
@ConditionalOnWebApplication
class GuideScreen {

    private final Guide guide = Guide.read();

    private final ResourceUrlProvider assets;

    private final MessageSource messages;

    GuideScreen(ResourceUrlProvider assets, MessageSource messages) {
        this.assets = assets;
        this.messages = messages;
    }

    @GetMapping("/guide")
    String show(Model model, Locale locale) {
        model.addAttribute("guide", guide.html(this::address,
                number -> String.valueOf(messages.getMessage("guide.table", new Object[] { number }, locale))));
        return "guide";
    }

    private String address(String picture) {
        String path = "/assets/guide/" + picture;
        return Objects.requireNonNullElse(assets.getForLookupPath(path), path);
    }

}
