package vn.sohoa.validation;

import vn.sohoa.calibration.WeighedFields;
import vn.sohoa.classification.ClassifiedPaper;
import vn.sohoa.extraction.ExtractedFields;

/** A paper whose fields were checked. */
public record ValidatedPaper(ClassifiedPaper classified, WeighedFields weighed, Verdict verdict) {

    public ExtractedFields fields() {
        return weighed.fields();
    }
}
