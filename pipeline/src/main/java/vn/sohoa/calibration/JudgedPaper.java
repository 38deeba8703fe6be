package vn.sohoa.calibration;

import java.util.List;
import java.util.Set;

/**
 * A paper whose values are known, as it was read.
 *
 * @param type what it was taken for
 * @param otherwiseAccepted whether nothing but unsure or missing fields would send it to
 * review
 * @param fields those found
 * @param missed keys of those that are printed and were not found
 */
public record JudgedPaper(String type, boolean otherwiseAccepted, List<JudgedField> fields, Set<String> missed) {

    /**
     * One found value.
     */
    public record JudgedField(String key, Evidence evidence, boolean right) {

        /** A citizen ID must never be wrong unseen. */
        boolean citizenId() {
            return key.endsWith("_citizen_id");
        }
    }

    boolean found(String key) {
        return fields.stream().anyMatch(field -> field.key().equals(key));
    }
}
