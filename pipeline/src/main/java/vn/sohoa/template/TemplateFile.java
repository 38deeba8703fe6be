package vn.sohoa.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.DocumentType;
import vn.sohoa.document.FieldKey;

/**
 * A template as it is written in YAML. {@code docs/adding-a-type.md} explains every key.
 */
record TemplateFile(String type, int version, String title, @Nullable List<String> titles,
        @Nullable List<String> phrases, @Nullable List<String> against, @Nullable List<String> holders,
        @Nullable Map<String, List<String>> parts, @Nullable LinkedHashMap<String, Field> fields,
        @Nullable List<String> stops, boolean penWritten) {

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
        List<FieldKey> holderKeys = orEmpty(holders).stream().map(FieldKey::new).toList();
        for (FieldKey holder : holderKeys) {
            if (all.stream().noneMatch(field -> field.key().equals(holder))) {
                throw new IllegalArgumentException("holder " + holder + " is not a field of the type");
            }
        }
        return new DocumentTemplate(new DocumentType(type), version, title, orEmpty(titles), orEmpty(phrases),
                orEmpty(against), holderKeys, all, parts == null ? Map.of() : Map.copyOf(parts), orEmpty(stops),
                penWritten);
    }

    private static List<String> orEmpty(@Nullable List<String> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
