package vn.sohoa.console.review;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import org.jspecify.annotations.Nullable;

import vn.sohoa.console.FieldWords;
import vn.sohoa.document.DocumentType;
import vn.sohoa.document.FieldKey;
import vn.sohoa.review.Remark;
import vn.sohoa.template.DocumentTemplate;
import vn.sohoa.template.DocumentTemplates;
import vn.sohoa.template.FieldKind;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What things are called on the screens of review, in the reader's language. */
@Component
@ConditionalOnWebApplication
class ReviewWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm")
        .withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final MessageSource messages;

    private final DocumentTemplates templates;

    private final FieldWords fields;

    ReviewWords(MessageSource messages, DocumentTemplates templates, FieldWords fields) {
        this.messages = messages;
        this.templates = templates;
        this.fields = fields;
    }

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /**
     * Types bear their Vietnamese names in every language: they are printed on the
     * papers.
     */
    String type(DocumentType type) {
        return templates.of(type).map(DocumentTemplate::title).orElse(type.key());
    }

    String field(FieldKey field) {
        return fields.label(field);
    }

    String remark(Remark remark) {
        return text("finding." + remark.code(), remark.arguments().toArray());
    }

    /** A value as people write it: days first, sexes in words. */
    String shown(FieldKind kind, @Nullable String value) {
        return fields.shown(kind, value);
    }

    String time(Instant instant) {
        return TIME.format(instant);
    }

}
