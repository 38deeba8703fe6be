package vn.sohoa.console;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.DocumentType;
import vn.sohoa.document.FieldKey;
import vn.sohoa.template.DocumentTemplates;
import vn.sohoa.template.FieldKind;
import vn.sohoa.template.FieldTemplate;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What fields are called and how their values are written, in the reader's language; in
 * templates {@code @fieldWords}.
 */
@Component("fieldWords")
public final class FieldWords {

    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    private final MessageSource messages;

    private final DocumentTemplates templates;

    FieldWords(MessageSource messages, DocumentTemplates templates) {
        this.messages = messages;
        this.templates = templates;
    }

    /** Fields of types that an installation added are called by their keys. */
    public String label(FieldKey field) {
        String key = "review.field." + field.key();
        return String
            .valueOf(messages.getMessage(key, null, field.key().replace('_', ' '), LocaleContextHolder.getLocale()));
    }

    /**
     * Where the field stands on the form of the type, from 0; fields that the form does
     * not know any more come after all others.
     */
    public int position(DocumentType type, FieldKey field) {
        return templates.of(type)
            .map(template -> template.fields().stream().map(FieldTemplate::key).toList().indexOf(field))
            .filter(position -> position >= 0)
            .orElse(Integer.MAX_VALUE);
    }

    /** A value as people write it: days first, sexes in words. */
    public String shown(FieldKind kind, @Nullable String value) {
        if (value == null) {
            return "";
        }
        return switch (kind) {
            case DATE -> date(value);
            case SEX ->
                value.matches("male|female") ? messages.getMessage("review.sex." + value.toLowerCase(Locale.ROOT), null,
                        LocaleContextHolder.getLocale()) : value;
            case PERSON_NAME, YEAR, CITIZEN_ID, IDENTITY_NUMBER, NAME, DOCUMENT_NUMBER, CODE, AREA, MONEY, QUANTITY,
                    TEXT ->
                value;
        };
    }

    /** The same, where the kind follows from the type of the paper. */
    public String shown(DocumentType type, FieldKey field, @Nullable String value) {
        FieldKind kind = templates.of(type)
            .stream()
            .flatMap(template -> template.fields().stream())
            .filter(known -> known.key().equals(field))
            .map(FieldTemplate::kind)
            .findFirst()
            .orElse(FieldKind.TEXT);
        return shown(kind, value);
    }

    /** 15/09/2023 for 2023-09-15, 09/2023 for 2023-09; other words as they are. */
    public String date(String iso) {
        if (iso.matches(DAY)) {
            return iso.substring(8) + "/" + iso.substring(5, 7) + "/" + iso.substring(0, 4);
        }
        return iso.matches("[0-9]{4}-[0-9]{2}") ? iso.substring(5) + "/" + iso.substring(0, 4) : iso;
    }

}
