package vn.sohoa.console;

import java.net.URI;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/** Vietnamese or English; the browser remembers. */
@Controller
@ConditionalOnWebApplication
class LanguageSwitch {

    static final Locale VIETNAMESE = Locale.of("vi");

    private final LocaleResolver locales;

    LanguageSwitch(LocaleResolver locales) {
        this.locales = locales;
    }

    @PostMapping("/language")
    String speak(@RequestParam String language,
            @RequestHeader(name = "Referer", required = false) @Nullable String from, HttpServletRequest request,
            HttpServletResponse response) {
        locales.setLocale(request, response, "en".equals(language) ? Locale.ENGLISH : VIETNAMESE);
        return "redirect:" + back(from);
    }

    /** The path people came from; never another machine. */
    private static String back(@Nullable String from) {
        try {
            URI address = URI.create((from != null) ? from : "/");
            String path = address.getRawPath();
            boolean ours = path != null && path.startsWith("/") && !path.startsWith("//");
            return ours ? path + ((address.getRawQuery() != null) ? "?" + address.getRawQuery() : "") : "/";
        }
        catch (IllegalArgumentException ex) {
            return "/";
        }
    }

}
