package vn.sohoa.evaluation;

import java.util.List;
import java.util.Map;

import vn.sohoa.calibration.Evidence;
import vn.sohoa.document.Confidence;

/**
 * A document as the pipeline read it.
 *
 * @param pages numbers of its pages in the file, from 1
 * @param type key of the type it was taken for
 * @param verdict accepted, needs_review or rejected
 * @param findingCodes why a person should look
 * @param fields what was found, by field key
 * @param pageTexts text of each page of {@code pages}
 */
public record ReadDocument(List<Integer> pages, String type, Confidence typeConfidence, String verdict,
        List<String> findingCodes, Map<String, ReadField> fields, List<String> pageTexts) {

    /**
     * A value that the pipeline found.
     *
     * @param evidence what its confidence was made from
     */
    public record ReadField(String value, Confidence confidence, Evidence evidence) {
    }

    boolean accepted() {
        return verdict.equals("accepted");
    }

    /** Counts only: the values are personal data. */
    @Override
    public String toString() {
        return type + " on pages " + pages + " with " + fields.size() + " fields";
    }
}
