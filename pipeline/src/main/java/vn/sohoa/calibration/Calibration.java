package vn.sohoa.calibration;

import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;

import vn.sohoa.document.Confidence;
import vn.sohoa.document.FieldKey;
import vn.sohoa.template.FieldKind;
import vn.sohoa.template.FieldTemplate;

/**
 * What was measured on papers whose values are known: how much each mark of evidence
 * weighs, how often values of a score were right, and from which confidence on nobody
 * need look. Written by {@code sohoa calibrate}.
 *
 * @param fittedOn what it was measured on, for people
 * @param weights of the marks, in logarithms of odds
 * @param curve from the weighed score to the share that was right
 * @param acceptFrom confidence from which no person looks, 0 to 1, for
 * {@code citizen_id}, other {@code essential} fields, and all others, {@code default},
 * which are left out of the record below it
 * @param usual fields, as {@code type.field}, that mostly were printed where they were
 * not found: without them a paper is not whole
 */
public record Calibration(Measured fittedOn, SortedMap<String, Double> weights, Curve curve,
        SortedMap<String, Double> acceptFrom, SortedSet<String> usual) {

    static final String CITIZEN_ID = "citizen_id";

    static final String ESSENTIAL = "essential";

    static final String OTHERS = "default";

    /**
     * The papers a calibration comes from.
     *
     * @param papers documents
     * @param fields found on them
     * @param right of these
     */
    public record Measured(int papers, int fields, int right) {
    }

    Confidence confidence(Evidence evidence) {
        return new Confidence(curve.at(score(weights, evidence)));
    }

    /** From 0 to 1. */
    static double score(Map<String, Double> weights, Evidence evidence) {
        return 1 / (1 + Math.exp(-evidence.weighed(weights)));
    }

    double acceptFrom(FieldTemplate field) {
        boolean citizen = field.kind() == FieldKind.CITIZEN_ID || field.key().key().endsWith("_citizen_id");
        String sort = citizen ? CITIZEN_ID : field.essential() ? ESSENTIAL : OTHERS;
        return acceptFrom.getOrDefault(sort, acceptFrom.getOrDefault(OTHERS, 1.0));
    }
}
