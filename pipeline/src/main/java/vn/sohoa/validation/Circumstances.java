package vn.sohoa.validation;

import java.time.LocalDate;
import java.util.List;

import vn.sohoa.document.DeclaredPaper;

/**
 * What rules know beyond the paper.
 *
 * @param today the day of digitization, for dates that cannot lie in the future
 * @param issuingBodies offices of the registry; empty where none is at hand
 * @param declared what the office that delivered the paper says it is
 */
public record Circumstances(LocalDate today, List<IssuingBody> issuingBodies, DeclaredPaper declared) {

    /** Nothing was declared. */
    public Circumstances(LocalDate today, List<IssuingBody> issuingBodies) {
        this(today, issuingBodies, DeclaredPaper.NOTHING);
    }

    public Circumstances declaring(DeclaredPaper paper) {
        return new Circumstances(today, issuingBodies, paper);
    }
}
