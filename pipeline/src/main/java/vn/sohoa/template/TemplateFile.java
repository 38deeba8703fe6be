package vn.sohoa.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.DocumentType;
import vn.sohoa.document.FieldKey;

/**
 * A template as it is written in YAML. {@code docs/adding-a-type.md} explains every key.
 */
record TemplateFile(String type, int version, String title, @Nullable List<String> titles,
        @Nullable List<String> phrases, @Nullable List<String> against, @Nullable List<String> holders,
        @Nullable Map<String, List<String>> parts, @Nullable LinkedHashMap<String, Field> fields,
        @Nullable List<String> stops, boolean penWritten, @Nullable List<String> supersedes,
        @Nullable List<String> matter, @Nullable Map<String, String> aliases) {

    record Field(@Nullable FieldKind kind, @Nullable List<String> labels, @Nullable FieldPlace place,
            @Nullable String within, @Nullable String opens, @Nullable Integer lines, @Nullable String pattern,
            boolean required, @Nullable Double acceptFrom, @Nullable List<String> repeated,
            @Nullable List<String> values) {

        FieldTemplate named(String key) {
            if (kind == null) {
                throw new IllegalArgumentException("field " + key + " has no kind");
            }
            if (isEmpty(labels) && place == null && isEmpty(values)) {
                throw new IllegalArgumentException("field " + key + " has neither labels nor a place nor values");
            }
            if (pattern != null) {
                Pattern.compile(pattern);
            }
            return new FieldTemplate(new FieldKey(key), kind, orEmpty(labels), place, within, opens,
                    lines == null ? 1 : lines, pattern, required, acceptFrom, orEmpty(repeated), orEmpty(values));
        }

        private static boolean isEmpty(@Nullable List<String> list) {
            return list == null || list.isEmpty();
        }
    }

    /**
     * The template, with the fields that every type has where the file does not say
     * otherwise.
     */
    DocumentTemplate withCommon(Map<String, Field> common) {
        Map<String, Field> merged = new LinkedHashMap<>(fields == null ? Map.of() : fields);
        common.forEach(merged::putIfAbsent);
        List<FieldTemplate> all = merged.entrySet()
            .stream()
            .map(entry -> entry.getValue().named(entry.getKey()))
            .toList();
        Map<FieldKey, String> numbers = new LinkedHashMap<>();
        (aliases == null ? Map.<String, String>of() : aliases)
            .forEach((key, kind) -> numbers.put(fieldIn(all, key, "alias"), kind));
        return new DocumentTemplate(new DocumentType(type), version, title, orEmpty(titles), orEmpty(phrases),
                orEmpty(against), fieldsIn(all, holders, "holder"), all, parts == null ? Map.of() : Map.copyOf(parts),
                orEmpty(stops), penWritten,
                orEmpty(supersedes).stream().map(DocumentType::new).collect(Collectors.toSet()),
                fieldsIn(all, matter, "matter"), numbers);
    }

    private static List<FieldKey> fieldsIn(List<FieldTemplate> all, @Nullable List<String> keys, String what) {
        return orEmpty(keys).stream().map(key -> fieldIn(all, key, what)).toList();
    }

    private static FieldKey fieldIn(List<FieldTemplate> all, String key, String what) {
        return all.stream()
            .map(FieldTemplate::key)
            .filter(field -> field.key().equals(key))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(what + " " + key + " is not a field of the type"));
    }

    private static List<String> orEmpty(@Nullable List<String> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
