package vn.sohoa.evaluation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import vn.sohoa.calibration.Evidence;
import vn.sohoa.vietnamese.Folding;

/**
 * One field of one document, as it stands there and as found.
 *
 * @param expected what stands there; null where nothing is
 * @param found what the pipeline found; null where it found nothing
 * @param confidence how sure it was, 0 to 1; 0 where it found nothing
 * @param handwritten whether a pen wrote it, or a part of it
 * @param evidence what the confidence was made from; null where it found nothing
 */
public record FieldScore(String field, @Nullable String expected, @Nullable String found, double confidence,
        Outcome outcome, @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean handwritten,
        @JsonIgnore @Nullable Evidence evidence) {

    /** What became of a field. */
    public enum Outcome {

        CORRECT, WRONG, MISSING,
        /** Found where nothing stands. */
        SPURIOUS

    }

    private static final Set<String> NOT_PEOPLE = Set.of("business_name", "work_name");

    static FieldScore of(String field, @Nullable String expected, ReadDocument.@Nullable ReadField found,
            boolean handwritten) {
        String value = found == null ? null : found.value();
        double confidence = found == null ? 0 : found.confidence().value();
        return new FieldScore(field, expected, value, confidence, outcome(field, expected, value), handwritten,
                found == null ? null : found.evidence());
    }

    boolean printed() {
        return outcome != Outcome.SPURIOUS && !handwritten;
    }

    public boolean correct() {
        return outcome == Outcome.CORRECT;
    }

    boolean spurious() {
        return outcome == Outcome.SPURIOUS;
    }

    boolean filled() {
        return outcome != Outcome.MISSING;
    }

    boolean citizenId() {
        return field.endsWith("_citizen_id");
    }

    private static Outcome outcome(String field, @Nullable String expected, @Nullable String found) {
        if (expected == null) {
            return Outcome.SPURIOUS;
        }
        if (found == null) {
            return Outcome.MISSING;
        }
        return normal(field, expected).equals(normal(field, found)) ? Outcome.CORRECT : Outcome.WRONG;
    }

    /** The catalogue compares persons' names without regard to case, all else exactly. */
    private static String normal(String field, String value) {
        String tidy = Folding.tidy(value);
        boolean person = field.endsWith("_name") && !NOT_PEOPLE.contains(field);
        return person ? Normalizer.normalize(tidy.toLowerCase(Locale.ROOT), Normalizer.Form.NFC) : tidy;
    }

    /** No values: they are personal data. */
    @Override
    public String toString() {
        return field + " " + outcome;
    }
}
