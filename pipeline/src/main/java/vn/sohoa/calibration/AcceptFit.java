package vn.sohoa.calibration;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import vn.sohoa.calibration.CalibrationFit.ScoredField;
import vn.sohoa.calibration.CalibrationFit.ScoredPaper;

/**
 * The thresholds of acceptance. That of citizen IDs follows the wrong ones seen: none may
 * be accepted.
 */
final class AcceptFit {

    /** Where no wrong ID was seen. */
    private static final double LEAST_FOR_IDS = 0.97;

    /**
     * Chosen on papers never fitted on: docs/accuracy.md has the table. A person looks at
     * an essential field that is less sure.
     */
    private static final double ESSENTIAL = 0.84;

    /** Other fields that are less sure are left out. */
    private static final double OTHERS = 0.94;

    private final List<ScoredPaper> papers;

    private final Curve curve;

    private AcceptFit(List<ScoredPaper> papers, Curve curve, Set<String> usual) {
        this.papers = papers.stream().filter(paper -> paper.acceptable(usual)).toList();
        this.curve = curve;
    }

    static SortedMap<String, Double> of(List<ScoredPaper> papers, Curve curve, Set<String> usual) {
        AcceptFit fit = new AcceptFit(papers, curve, usual);
        SortedMap<String, Double> acceptFrom = new TreeMap<>();
        acceptFrom.put(Calibration.CITIZEN_ID, rounded(fit.forIds()));
        acceptFrom.put(Calibration.ESSENTIAL, ESSENTIAL);
        acceptFrom.put(Calibration.OTHERS, OTHERS);
        return acceptFrom;
    }

    /** Half way between the surest wrong ID and certainty. */
    private double forIds() {
        double surestWrong = papers.stream()
            .flatMap(paper -> paper.fields().stream())
            .filter(field -> field.judged().citizenId() && !field.judged().right())
            .mapToDouble(this::confidence)
            .max()
            .orElse(0);
        return Math.max(LEAST_FOR_IDS, (1 + surestWrong) / 2);
    }

    private double confidence(ScoredField field) {
        return curve.at(field.score());
    }

    private static double rounded(double threshold) {
        return Math.min(1, Math.ceil(threshold * 1e4) / 1e4);
    }

}
