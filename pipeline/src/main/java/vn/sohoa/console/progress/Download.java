package vn.sohoa.console.progress;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import jakarta.servlet.http.HttpServletResponse;

import vn.sohoa.console.NotThereException;
import vn.sohoa.progress.SheetFormat;
import vn.sohoa.progress.SheetWriter;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Sends what a screen shows as a spreadsheet, with headings in the language of the
 * screen.
 */
@Component
class Download {

    private final MessageSource messages;

    Download(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * @param as {@code xlsx} or {@code csv}
     * @param name of the file, without its end
     * @param headings message keys
     */
    void send(HttpServletResponse response, String as, String name, List<String> headings, Consumer<SheetWriter> rows)
            throws IOException {
        SheetFormat format = SheetFormat.of(as).orElseThrow(NotThereException::new);
        response.setContentType(format.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "." + format.code() + "\"");
        try (SheetWriter writer = SheetWriter.to(response.getOutputStream(), format, name)) {
            writer.row(headings.stream().map(this::text).toList());
            rows.accept(writer);
        }
    }

    /** File name of what is looked at: screen, office and period. */
    static String name(String screen, Look look) {
        return String.join("_", Arrays.asList(screen, (look.office() != null) ? look.office() : "VN", look.period()));
    }

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

}
