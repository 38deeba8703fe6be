package vn.sohoa.evaluation;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import vn.sohoa.calibration.Calibration;
import vn.sohoa.calibration.CalibrationFit;
import vn.sohoa.calibration.JudgedPaper;
import vn.sohoa.calibration.JudgedPaper.JudgedField;

/** Measures a calibration on evaluated papers. */
public final class Calibrating {

    /** Findings that come from the calibration itself, which is to be measured. */
    private static final Set<String> OF_CONFIDENCE = Set.of("field_uncertain", "usual_field_missing");

    private Calibrating() {
    }

    /**
     * @throws IllegalArgumentException where there are too few papers
     */
    public static Calibration on(List<EvaluationReport> reports) {
        return CalibrationFit.of(reports.stream()
            .flatMap(report -> report.documents().stream())
            .filter(document -> document.readType() != null && document.type() != null)
            .sorted(java.util.Comparator.comparing(DocumentScore::place))
            .map(Calibrating::judged)
            .toList());
    }

    private static JudgedPaper judged(DocumentScore document) {
        List<JudgedField> fields = document.fields()
            .stream()
            .filter(field -> field.filled() && field.evidence() != null)
            .map(field -> new JudgedField(field.field(), Objects.requireNonNull(field.evidence()), field.correct()))
            .toList();
        Set<String> missed = document.fields()
            .stream()
            .filter(field -> !field.filled())
            .map(FieldScore::field)
            .collect(Collectors.toUnmodifiableSet());
        return new JudgedPaper(Objects.requireNonNull(document.readType()),
                OF_CONFIDENCE.containsAll(document.findings()), fields, missed);
    }

}
