package vn.sohoa.console;

import java.util.List;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A sentence at the top of the next screen that says what came of a click.
 *
 * @param kind {@code success}, {@code warning} or {@code problem}
 * @param key of its message
 * @param arguments of the message; no personal data
 */
public record Notice(String kind, String key, List<Object> arguments) {

    public Notice {
        arguments = List.copyOf(arguments);
    }

    public static Notice success(String key, Object... arguments) {
        return new Notice("success", key, List.of(arguments));
    }

    public static Notice warning(String key, Object... arguments) {
        return new Notice("warning", key, List.of(arguments));
    }

    public static Notice problem(String key, Object... arguments) {
        return new Notice("problem", key, List.of(arguments));
    }

    /** Shows it on the screen that the redirect leads to. */
    public void on(RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", this);
    }
}
