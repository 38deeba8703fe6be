package vn.sohoa.review;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.FieldKey;

/**
 * What a rule says of a paper.
 *
 * @param code its sentence stands in the message bundle under {@code finding.<code>}
 * @param field null where the paper as a whole is meant
 */
public record Remark(String code, @Nullable FieldKey field, List<String> arguments) {

    /** Somebody has only to look; looking settles them. */
    private static final Set<String> SETTLED_BY_LOOKING = Set.of("type_uncertain", "field_missing",
            "usual_field_missing", "field_uncertain", "number_unusual", "number_handwritten", "pen_possible",
            "spouse_missing", "rescan_coarse", "rescan_blurred", "rescan_faint", "rescan_hard_to_read",
            "rescan_cut_off");

    public Remark {
        arguments = List.copyOf(arguments);
    }

    /** Whether two things on the paper, or outside it, contradict each other. */
    public boolean contradiction() {
        return !SETTLED_BY_LOOKING.contains(code);
    }

    /** What somebody who overrides it names. */
    public String key() {
        return code + (field != null ? "/" + field : "");
    }
}
