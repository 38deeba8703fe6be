package vn.sohoa.validation;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.springframework.stereotype.Component;

import vn.sohoa.calibration.Acceptance;
import vn.sohoa.calibration.WeighedFields;
import vn.sohoa.classification.ClassifiedPaper;
import vn.sohoa.document.FieldKey;
import vn.sohoa.extraction.ExtractedField;
import vn.sohoa.extraction.ExtractedFields;
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
        return new ValidatedPaper(classified, findings.isEmpty() ? shown(facts, weighed) : weighed, verdict);
    }

    /**
     * What an accepted paper is filed with: values that are sure enough; the others no
     * person will look at.
     */
    private WeighedFields shown(Facts facts, WeighedFields weighed) {
        SortedMap<FieldKey, ExtractedField> shown = new TreeMap<>(weighed.fields().byKey());
        facts.template().fields().forEach(field -> {
            ExtractedField found = shown.get(field.key());
            if (found != null && (found.confidence().value() < acceptance.from(facts.template().type(), field)
                    || probablyPenned(facts, found))) {
                shown.remove(field.key());
            }
        });
        return new WeighedFields(
                new ExtractedFields(Collections.unmodifiableSortedMap(shown), weighed.fields().templateVersion()),
                weighed.evidence());
    }

    private static boolean probablyPenned(Facts facts, ExtractedField found) {
        return facts.template().penWritten() && PrintedField.concerns(found)
                && PrintedField.of(found, facts.classified().paper()).penned();
    }

}
