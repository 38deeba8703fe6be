package vn.sohoa.calibration;

import java.util.List;

/**
 * A paper whose values are known, as it was read.
 *
 * @param otherwiseAccepted whether nothing but unsure fields would send it to review
 * @param fields those found
 */
public record JudgedPaper(boolean otherwiseAccepted, List<JudgedField> fields) {

    /**
     * One found value.
     *
     * @param citizenId whether it is a citizen ID, which must never be wrong unseen
     */
    public record JudgedField(Evidence evidence, boolean right, boolean citizenId) {
    }
}
