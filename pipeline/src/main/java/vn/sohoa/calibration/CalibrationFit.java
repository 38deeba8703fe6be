package vn.sohoa.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.IntStream;

import vn.sohoa.calibration.Calibration.Measured;
import vn.sohoa.calibration.JudgedPaper.JudgedField;

/**
 * Measures a calibration on papers whose values are known. Scores for the curve and the
 * thresholds come from papers that the weights were not fitted on, so that they hold for
 * papers never seen.
 */
public final class CalibrationFit {

    /**
     * Parts that the papers are dealt into; each is scored by weights from the others.
     */
    private static final int PARTS = 5;

    /** Fields that one point of the curve stands for, at least. */
    private static final int LEAST = 60;

    /** Points of the curve where there are many fields; more would follow chance. */
    private static final int POINTS = 25;

    private CalibrationFit() {
    }

    /**
     * @param papers at least {@value PARTS}
     * @throws IllegalArgumentException where there are too few papers
     */
    public static Calibration of(List<JudgedPaper> papers) {
        if (papers.size() < PARTS) {
            throw new IllegalArgumentException("a calibration needs at least " + PARTS + " papers");
        }
        List<JudgedField> fields = fields(papers);
        List<ScoredPaper> scored = scored(papers);
        List<Curve.Judged> judged = scored.stream()
            .flatMap(paper -> paper.fields().stream())
            .map(field -> new Curve.Judged(field.score(), field.judged().right()))
            .toList();
        Curve curve = Curve.through(judged, Math.max(LEAST, judged.size() / POINTS));
        SortedSet<String> usual = UsualFields.of(papers);
        Measured measured = new Measured(papers.size(), fields.size(),
                (int) fields.stream().filter(JudgedField::right).count());
        return new Calibration(measured, Logistic.weights(fields), curve, AcceptFit.of(scored, curve, usual), usual);
    }

    private static List<ScoredPaper> scored(List<JudgedPaper> papers) {
        List<ScoredPaper> scored = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            int held = part;
            SortedMap<String, Double> weights = Logistic.weights(fields(IntStream.range(0, papers.size())
                .filter(index -> index % PARTS != held)
                .mapToObj(papers::get)
                .toList()));
            IntStream.range(0, papers.size())
                .filter(index -> index % PARTS == held)
                .mapToObj(papers::get)
                .map(paper -> ScoredPaper.of(paper, weights))
                .forEach(scored::add);
        }
        return scored;
    }

    private static List<JudgedField> fields(List<JudgedPaper> papers) {
        return papers.stream().flatMap(paper -> paper.fields().stream()).toList();
    }

    /** A paper whose fields have scores. */
    record ScoredPaper(JudgedPaper paper, List<ScoredField> fields) {

        static ScoredPaper of(JudgedPaper paper, SortedMap<String, Double> weights) {
            return new ScoredPaper(paper,
                    paper.fields()
                        .stream()
                        .map(field -> new ScoredField(field, Calibration.score(weights, field.evidence())))
                        .toList());
        }

        /** Whether nothing but unsure fields would send it to review. */
        boolean acceptable(Set<String> usual) {
            return paper.otherwiseAccepted() && usual.stream()
                .filter(field -> field.startsWith(paper.type() + "."))
                .allMatch(field -> paper.found(field.substring(paper.type().length() + 1)));
        }
    }

    /** A field with its score. */
    record ScoredField(JudgedField judged, double score) {
    }

}
