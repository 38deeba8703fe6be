package vn.sohoa.evaluation;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import vn.sohoa.calibration.Calibration;
import vn.sohoa.calibration.CalibrationFit;
import vn.sohoa.calibration.JudgedPaper;
import vn.sohoa.calibration.JudgedPaper.JudgedField;

/** Measures a calibration on evaluated papers. */
public final class Calibrating {

    /** Findings that stand for the confidence itself, which is what is to be measured. */
    private static final Set<String> OF_CONFIDENCE = Set.of("field_uncertain");

    private Calibrating() {
    }

    /**
     * @throws IllegalArgumentException where there are too few papers
     */
    public static Calibration on(List<EvaluationReport> reports) {
        return CalibrationFit.of(reports.stream()
            .flatMap(report -> report.documents().stream())
            .filter(document -> document.readType() != null)
            .sorted(java.util.Comparator.comparing(DocumentScore::place))
            .map(Calibrating::judged)
            .toList());
    }

    private static JudgedPaper judged(DocumentScore document) {
        List<JudgedField> fields = document.fields()
            .stream()
            .filter(field -> field.filled() && field.evidence() != null)
            .map(field -> new JudgedField(Objects.requireNonNull(field.evidence()), field.correct(), field.citizenId()))
            .toList();
        return new JudgedPaper(OF_CONFIDENCE.containsAll(document.findings()), fields);
    }

}
