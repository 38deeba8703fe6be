package vn.sohoa.calibration;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.DoubleStream;

import vn.sohoa.calibration.CalibrationFit.ScoredField;
import vn.sohoa.calibration.CalibrationFit.ScoredPaper;

/**
 * The lowest thresholds under which accepted papers are as right as they must be: no
 * citizen ID wrong, and of the fields more right than the 99.5 % that were asked for:
 * other papers are a little worse than those that were measured, and one more field may
 * be wrong than were seen to be.
 */
final class AcceptFit {

    private static final double FIELDS_WRONG = 0.004;

    /** Where no wrong ID was seen. */
    private static final double LEAST_FOR_IDS = 0.97;

    private static final double LOWEST = 0.8;

    /** Where no threshold keeps papers right enough. */
    private static final double CAUTIOUS = 0.98;

    private final List<ScoredPaper> papers;

    private final Curve curve;

    private AcceptFit(List<ScoredPaper> papers, Curve curve, Set<String> usual) {
        this.papers = papers.stream().filter(paper -> paper.acceptable(usual)).toList();
        this.curve = curve;
    }

    static SortedMap<String, Double> of(List<ScoredPaper> papers, Curve curve, Set<String> usual) {
        AcceptFit fit = new AcceptFit(papers, curve, usual);
        double forIds = fit.forIds();
        SortedMap<String, Double> acceptFrom = new TreeMap<>();
        acceptFrom.put("citizen_id", rounded(forIds));
        acceptFrom.put(Calibration.OTHER_KINDS, rounded(fit.forOthers(forIds)));
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

    private double forOthers(double forIds) {
        return candidates().filter(threshold -> goodEnough(threshold, forIds)).findFirst().orElse(CAUTIOUS);
    }

    /** Every confidence that a wrong field has, and just above it; rising. */
    private DoubleStream candidates() {
        return DoubleStream
            .concat(DoubleStream.of(LOWEST),
                    papers.stream()
                        .flatMap(paper -> paper.fields().stream())
                        .filter(field -> !field.judged().right())
                        .mapToDouble(field -> confidence(field) + 0.0001))
            .filter(threshold -> threshold >= LOWEST)
            .sorted();
    }

    private boolean goodEnough(double threshold, double forIds) {
        long fields = 0;
        long right = 0;
        for (ScoredPaper paper : papers) {
            if (accepted(paper, threshold, forIds)) {
                fields += paper.fields().size();
                right += paper.fields().stream().filter(field -> field.judged().right()).count();
            }
        }
        return fields - right + 1 <= FIELDS_WRONG * fields;
    }

    private boolean accepted(ScoredPaper paper, double threshold, double forIds) {
        return paper.fields()
            .stream()
            .allMatch(field -> confidence(field) >= (field.judged().citizenId() ? forIds : threshold));
    }

    private double confidence(ScoredField field) {
        return curve.at(field.score());
    }

    private static double rounded(double threshold) {
        return Math.min(1, Math.ceil(threshold * 1e4) / 1e4);
    }

}
