package vn.sohoa.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import vn.sohoa.filing.FiledPaper;
import vn.sohoa.validation.ValidatedPaper;

/** A paper as it was filed and as it reads now. */
public record Reextracted(FiledPaper filed, ValidatedPaper now) {

    /**
     * A field that reads otherwise.
     *
     * @param before null where it was not found
     * @param after null where it is found no longer
     */
    public record FieldChange(String field, @Nullable String before, @Nullable String after) {

        /** No values: they are personal data. */
        @Override
        public String toString() {
            return field;
        }
    }

    public String typeNow() {
        return now.classified().type().key();
    }

    public String verdictNow() {
        return now.verdict().code();
    }

    boolean differs() {
        return !filed.type().key().equals(typeNow()) || !filed.verdict().equals(verdictNow()) || !fields().isEmpty();
    }

    /** The fields that read otherwise, by key. */
    public List<FieldChange> fields() {
        SortedMap<String, String> after = new TreeMap<>();
        now.fields().byKey().forEach((key, field) -> after.put(key.key(), field.value().replace("\0", "")));
        TreeSet<String> keys = new TreeSet<>(filed.values().keySet());
        keys.addAll(after.keySet());
        List<FieldChange> changes = new ArrayList<>();
        for (String key : keys) {
            String before = filed.values().get(key);
            String value = after.get(key);
            if (!Objects.equals(before, value)) {
                changes.add(new FieldChange(key, before, value));
            }
        }
        return changes;
    }
}
