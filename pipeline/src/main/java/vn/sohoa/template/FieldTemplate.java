package vn.sohoa.template;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.FieldKey;

/**
 * How one field is found on papers of a type.
 *
 * @param labels printed labels with their variants; may be empty where {@code place} is
 * given
 * @param place the box it stands in where no label is found
 * @param within group that the field belongs to, for labels that stand several times on a
 * paper; null: the whole paper
 * @param opens group that begins at one of this field's labels
 * @param lines most lines that the value may take, 1 or more
 * @param pattern the value, or the part of it that counts, as a regular expression; null:
 * as its kind says
 * @param required whether a paper without it goes to review
 * @param acceptFrom confidence from which no person looks, 0 to 1; null: as measured
 * @param repeated labels that other groups have as well: they open no group, and count in
 * the group that this field opens only
 * @param values all values that such papers print, looked for anywhere on the paper
 * without a label; empty where there are too many to name
 */
public record FieldTemplate(FieldKey key, FieldKind kind, List<String> labels, @Nullable FieldPlace place,
        @Nullable String within, @Nullable String opens, int lines, @Nullable String pattern, boolean required,
        @Nullable Double acceptFrom, List<String> repeated, List<String> values) {

    private static final Set<String> ALWAYS_ESSENTIAL = Set.of("document_number", "issued_on", "valid_until");

    /** A field with a threshold of its own whose values are not known beforehand. */
    public FieldTemplate(FieldKey key, FieldKind kind, List<String> labels, @Nullable FieldPlace place,
            @Nullable String within, @Nullable String opens, int lines, @Nullable String pattern, boolean required,
            double acceptFrom) {
        this(key, kind, labels, place, within, opens, lines, pattern, required, Double.valueOf(acceptFrom), List.of(),
                List.of());
    }

    /** The part of the form that it stands in; null: wherever it is found. */
    public @Nullable String group() {
        return within == null ? opens : within;
    }

    /**
     * Whether a person supplies it where the machine is unsure. Others are left out of
     * the record then: the paper is on file, and nothing is guessed. Thông tư
     * 01/2023/TT-VPCP, Điều 7, names owner, number, day and term among what is taken from
     * every paper.
     */
    public boolean essential() {
        return required || ALWAYS_ESSENTIAL.contains(key.key()) || key.key().endsWith("_citizen_id");
    }
}
