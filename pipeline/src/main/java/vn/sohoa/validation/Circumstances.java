package vn.sohoa.validation;

import java.time.LocalDate;
import java.util.List;

/**
 * What rules know beyond the paper.
 *
 * @param today the day of digitization, for dates that cannot lie in the future
 * @param issuingBodies offices of the registry; empty where none is at hand
 */
public record Circumstances(LocalDate today, List<IssuingBody> issuingBodies) {
}
