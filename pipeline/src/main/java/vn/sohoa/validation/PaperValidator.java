package vn.sohoa.validation;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.sohoa.classification.ClassifiedPaper;
import vn.sohoa.extraction.ExtractedFields;
import vn.sohoa.template.DocumentTemplates;

/**
 * Applies all rules to a paper: without findings it is accepted, with any a person looks.
 */
@Component
public class PaperValidator {

    private final DocumentTemplates templates;

    public PaperValidator(DocumentTemplates templates) {
        this.templates = templates;
    }

    /**
     * @param today the day of digitization
     */
    public ValidatedPaper validate(ClassifiedPaper classified, ExtractedFields fields, LocalDate today) {
        Facts facts = new Facts(classified, templates.of(classified.type()).orElseThrow(), fields);
        List<Finding> findings = Rules.ALL.stream().flatMap(rule -> rule.check(facts, today).stream()).toList();
        Verdict verdict = findings.isEmpty() ? new Verdict.Accepted() : new Verdict.NeedsReview(findings);
        return new ValidatedPaper(classified, fields, verdict);
    }

}
