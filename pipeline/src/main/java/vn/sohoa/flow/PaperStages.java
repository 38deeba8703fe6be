package vn.sohoa.flow;

import org.springframework.stereotype.Component;

import vn.sohoa.calibration.FieldWeighing;
import vn.sohoa.calibration.WeighedFields;
import vn.sohoa.classification.ClassifiedPaper;
import vn.sohoa.classification.TypeClassifier;
import vn.sohoa.extraction.ExtractedFields;
import vn.sohoa.extraction.FieldExtractor;
import vn.sohoa.segmentation.Paper;
import vn.sohoa.validation.Circumstances;
import vn.sohoa.validation.PaperValidator;
import vn.sohoa.validation.ValidatedPaper;

/**
 * The way of a paper from its words to a verdict, one stage a line. Needs no picture and
 * no native library, so that it may run where people wait for it.
 */
@Component
class PaperStages {

    private final TypeClassifier classification;

    private final FieldExtractor extraction;

    private final FieldWeighing calibration;

    private final PaperValidator validation;

    PaperStages(TypeClassifier classification, FieldExtractor extraction, FieldWeighing calibration,
            PaperValidator validation) {
        this.classification = classification;
        this.extraction = extraction;
        this.calibration = calibration;
        this.validation = validation;
    }

    ValidatedPaper verdict(Paper paper, Circumstances now) {
        return verdict(classification.classify(paper), now); // paper → type
    }

    /** The same where somebody said of which type the paper is. */
    ValidatedPaper verdict(ClassifiedPaper classified, Circumstances now) {
        ExtractedFields fields = extraction.extract(classified); // template → fields
        WeighedFields weighed = calibration.weigh(classified, fields); // how sure each is
        return verdict(classified, weighed, now);
    }

    /** The same where values were decided. */
    ValidatedPaper verdict(ClassifiedPaper classified, WeighedFields weighed, Circumstances now) {
        return validation.validate(classified, weighed, now); // fields → verdict
    }

}
