package vn.sohoa.validation;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.sohoa.calibration.Acceptance;
import vn.sohoa.calibration.WeighedFields;
import vn.sohoa.classification.ClassifiedPaper;
import vn.sohoa.template.DocumentTemplates;

/**
 * Applies all rules to a paper: without findings it is accepted, with any a person looks.
 */
@Component
public class PaperValidator {

    private final DocumentTemplates templates;

    private final Acceptance acceptance;

    public PaperValidator(DocumentTemplates templates, Acceptance acceptance) {
        this.templates = templates;
        this.acceptance = acceptance;
    }

    public ValidatedPaper validate(ClassifiedPaper classified, WeighedFields weighed, Circumstances now) {
        Facts facts = new Facts(classified, templates.of(classified.type()).orElseThrow(), weighed.fields(),
                acceptance);
        List<Finding> findings = Rules.ALL.stream().flatMap(rule -> rule.check(facts, now).stream()).toList();
        Verdict verdict = findings.isEmpty() ? new Verdict.Accepted() : new Verdict.NeedsReview(findings);
        return new ValidatedPaper(classified, weighed, verdict);
    }

}
