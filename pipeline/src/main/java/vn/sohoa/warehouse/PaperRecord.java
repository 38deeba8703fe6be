package vn.sohoa.warehouse;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.DocumentId;
import vn.sohoa.document.DocumentType;
import vn.sohoa.document.FieldKey;
import vn.sohoa.document.Sha256;

/** A paper as it goes into the warehouse. */
public record PaperRecord(DocumentId document, DocumentType type, List<RecordField> fields, Provenance provenance) {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private static final Pattern FILLERS = Pattern.compile("[\\s.]+");

    @Nullable String value(String key) {
        FieldKey wanted = new FieldKey(key);
        return fields.stream()
            .filter(field -> field.key().equals(wanted))
            .map(RecordField::value)
            .findFirst()
            .orElse(null);
    }

    /** The last day of validity where the paper names the day. */
    @Nullable LocalDate validUntil() {
        String until = value("valid_until");
        return (until != null && DAY.matcher(until).matches()) ? LocalDate.parse(until) : null;
    }

    /**
     * What it is about, where the rule of its type names fields and all of them were
     * read.
     */
    @Nullable String matter(SupersessionRules.Rule rule) {
        List<String> values = new ArrayList<>();
        for (FieldKey key : rule.matter()) {
            String value = value(key.key());
            if (value == null) {
                return null;
            }
            values.add(FILLERS.matcher(value).replaceAll("").toLowerCase(Locale.ROOT));
        }
        return values.isEmpty() ? null : String.join("/", values);
    }

    /** Checksum over type and values: equal where nothing new is known. */
    Sha256 content() {
        StringBuilder content = new StringBuilder(type.key());
        fields.stream()
            .sorted(Comparator.comparing(RecordField::key))
            .forEach(field -> content.append('\0').append(field.key()).append('\0').append(field.value()));
        return Sha256.of(content.toString().getBytes(StandardCharsets.UTF_8));
    }
}
