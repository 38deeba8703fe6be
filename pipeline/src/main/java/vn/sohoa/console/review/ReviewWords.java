package vn.sohoa.console.review;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

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

    ReviewWords(MessageSource messages, DocumentTemplates templates) {
        this.messages = messages;
        this.templates = templates;
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

    /** Fields of types that an installation added are called by their keys. */
    String field(FieldKey field) {
        String key = "review.field." + field.key();
        return String
            .valueOf(messages.getMessage(key, null, field.key().replace('_', ' '), LocaleContextHolder.getLocale()));
    }

    String remark(Remark remark) {
        return text("finding." + remark.code(), remark.arguments().toArray());
    }

    /** A value as people write it: days first, sexes in words. */
    String shown(FieldKind kind, @Nullable String value) {
        if (value == null) {
            return "";
        }
        return switch (kind) {
            case DATE -> value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
                    ? value.substring(8) + "/" + value.substring(5, 7) + "/" + value.substring(0, 4) : value;
            case SEX -> value.matches("male|female") ? text("review.sex." + value.toLowerCase(Locale.ROOT)) : value;
            case PERSON_NAME, YEAR, CITIZEN_ID, IDENTITY_NUMBER, NAME, DOCUMENT_NUMBER, CODE, AREA, MONEY, QUANTITY,
                    TEXT ->
                value;
        };
    }

    String time(Instant instant) {
        return TIME.format(instant);
    }

}
