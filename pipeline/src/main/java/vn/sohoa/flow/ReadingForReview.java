package vn.sohoa.flow;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.springframework.stereotype.Component;

import vn.sohoa.calibration.Acceptance;
import vn.sohoa.calibration.WeighedFields;
import vn.sohoa.classification.ClassifiedPaper;
import vn.sohoa.document.Confidence;
import vn.sohoa.document.DocumentType;
import vn.sohoa.document.FieldKey;
import vn.sohoa.extraction.ExtractedField;
import vn.sohoa.extraction.ExtractedFields;
import vn.sohoa.filing.Refiling;
import vn.sohoa.recognition.PageText;
import vn.sohoa.review.PaperInReview;
import vn.sohoa.review.PaperReading;
import vn.sohoa.review.Remark;
import vn.sohoa.review.ReviewValue;
import vn.sohoa.segmentation.Paper;
import vn.sohoa.template.DocumentTemplates;
import vn.sohoa.template.FieldTemplate;
import vn.sohoa.validation.ValidatedPaper;

/** The stages that a review needs again, on the stored words of a paper. */
@Component
class ReadingForReview implements PaperReading {

    private final Refiling refiling;

    private final PaperStages stages;

    private final KnownCircumstances circumstances;

    private final DocumentTemplates templates;

    private final Acceptance acceptance;

    ReadingForReview(Refiling refiling, PaperStages stages, KnownCircumstances circumstances,
            DocumentTemplates templates, Acceptance acceptance) {
        this.refiling = refiling;
        this.stages = stages;
        this.circumstances = circumstances;
        this.templates = templates;
        this.acceptance = acceptance;
    }

    @Override
    public Read as(PaperInReview paper, DocumentType type) {
        ValidatedPaper read = stages.verdict(classified(paper, type), circumstances.now());
        SortedMap<FieldKey, ReviewValue> values = new TreeMap<>();
        read.fields()
            .byKey()
            .forEach((key, field) -> values.put(key,
                    new ReviewValue(field.value().replace("\0", ""), field.confidence(), field.page(), field.box())));
        return new Read(read.fields().templateVersion(), values, remarks(read));
    }

    @Override
    public Checked check(PaperInReview paper, DocumentType type, SortedMap<FieldKey, ReviewValue> values) {
        SortedMap<FieldKey, ExtractedField> fields = new TreeMap<>();
        values.forEach((key, value) -> fields.put(key,
                new ExtractedField(value.value(), value.confidence(), value.page(), value.box())));
        WeighedFields weighed = new WeighedFields(new ExtractedFields(fields, paper.templateVersion()), Map.of());
        ClassifiedPaper classified = classified(paper, type);
        ValidatedPaper checked = stages.verdict(classified, weighed, circumstances.now());
        int codes = classified.paper().pages().stream().mapToInt(page -> page.codes().size()).sum();
        return new Checked(remarks(checked), unsure(type, values), codes);
    }

    private Set<FieldKey> unsure(DocumentType type, SortedMap<FieldKey, ReviewValue> values) {
        Set<FieldKey> unsure = new HashSet<>();
        for (FieldTemplate field : templates.of(type).orElseThrow().fields()) {
            ReviewValue value = values.get(field.key());
            if (value != null && value.confidence().value() < acceptance.from(type, field)) {
                unsure.add(field.key());
            }
        }
        return unsure;
    }

    private ClassifiedPaper classified(PaperInReview paper, DocumentType type) {
        return new ClassifiedPaper(words(paper), type, Confidence.CERTAIN, List.of());
    }

    private Paper words(PaperInReview paper) {
        List<PageText> all = (paper.words() != null) ? refiling.words(paper.words()) : List.of();
        List<PageText> own = paper.pages()
            .stream()
            .flatMap(number -> all.stream().filter(page -> page.number() == number))
            .toList();
        return new Paper(own);
    }

    private static List<Remark> remarks(ValidatedPaper read) {
        return read.verdict()
            .findings()
            .stream()
            .map(finding -> new Remark(finding.code(), finding.field(), finding.arguments()))
            .toList();
    }

}
