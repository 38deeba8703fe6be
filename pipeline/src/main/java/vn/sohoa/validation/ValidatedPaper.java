package vn.sohoa.validation;

import vn.sohoa.classification.ClassifiedPaper;
import vn.sohoa.extraction.ExtractedFields;

/** A paper whose fields were checked. */
public record ValidatedPaper(ClassifiedPaper classified, ExtractedFields fields, Verdict verdict) {
}
