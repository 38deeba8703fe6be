package vn.sohoa.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import vn.sohoa.document.Problem;

/**
 * The sentences that staff read, in Vietnamese unless {@code SOHOA_LANGUAGE} is
 * {@code en}.
 */
final class Messages {

    private static final ResourceBundle.Control EXACTLY = ResourceBundle.Control
        .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;

    private final ResourceBundle sentences;

    Messages(Locale locale) {
        this.locale = locale;
        this.sentences = bundle("messages");
    }

    static Messages ofEnvironment() {
        return new Messages("en".equals(System.getenv("SOHOA_LANGUAGE")) ? Locale.ENGLISH : Locale.of("vi"));
    }

    Locale locale() {
        return locale;
    }

    /** The texts of {@code --help}. */
    ResourceBundle help() {
        return bundle("cli");
    }

    /** The sentence {@code key} with its {@code {0}}, {@code {1}} filled in. */
    String text(String key, Object... arguments) {
        return new MessageFormat(sentences.getString(key), locale).format(arguments);
    }

    /** What a problem is and what to do about it. */
    String of(Problem problem) {
        return text("problem." + problem.code().code(), problem.detail());
    }

    private ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle(name, locale, EXACTLY);
    }

}
