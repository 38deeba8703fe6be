package vn.sohoa.calibration;

import java.util.Map;

import vn.sohoa.document.FieldKey;
import vn.sohoa.extraction.ExtractedFields;

/**
 * The fields of a paper, each as sure as fields of its kind and evidence have proved to
 * be.
 *
 * @param evidence what its confidence was made from, field by field
 */
public record WeighedFields(ExtractedFields fields, Map<FieldKey, Evidence> evidence) {

    public Evidence evidenceFor(FieldKey field) {
        return evidence.getOrDefault(field, Evidence.of(Map.of()));
    }
}
