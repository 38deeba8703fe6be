package vn.sohoa.evaluation;

import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an evaluation found.
 *
 * @param seconds wall time of the reading
 * @param byType figures by the type that documents are, not were taken for
 * @param byField fields by type, then by key
 * @param refusals files that were to be refused and those that were
 * @param wrongCitizensAccepted documents that would be filed under a wrong citizen; must
 * be none
 * @param slippedThrough documents a person must see that would be filed without one
 * @param documents worst first, with expected and found values
 */
public record EvaluationReport(double seconds, Figures total, Map<String, Figures> byLevel, Map<String, Figures> byType,
        Map<String, Map<String, FieldFigures>> byField, List<RefusalScore> refusals, List<String> wrongCitizensAccepted,
        List<String> slippedThrough, List<DocumentScore> documents) {

    private static final JsonMapper JSON = JsonMapper.builder()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
        .build();

    static EvaluationReport of(double seconds, List<DocumentScore> scores, List<RefusalScore> refusals) {
        return new EvaluationReport(seconds, Figures.of(scores), figuresBy(scores, DocumentScore::level),
                figuresBy(scores, EvaluationReport::trueType), fieldFigures(scores), refusals,
                places(scores.stream().filter(DocumentScore::wrongCitizenAccepted).toList()),
                places(scores.stream().filter(DocumentScore::slippedThrough).toList()),
                scores.stream().sorted(DocumentScore.WORST_FIRST).toList());
    }

    /** Writes all of it; holds the values of the papers. */
    public void writeJson(Writer writer) {
        JSON.writeValue(writer, this);
    }

    private static Map<String, Figures> figuresBy(List<DocumentScore> scores, Function<DocumentScore, String> group) {
        Map<String, Figures> figures = new TreeMap<>();
        scores.stream()
            .collect(Collectors.groupingBy(group))
            .forEach((name, members) -> figures.put(name, Figures.of(members)));
        return figures;
    }

    private static Map<String, Map<String, FieldFigures>> fieldFigures(List<DocumentScore> scores) {
        Map<String, Map<String, FieldFigures>> byType = new TreeMap<>();
        scores.stream()
            .collect(Collectors.groupingBy(EvaluationReport::trueType))
            .forEach((type, members) -> byType.put(type, fieldFigures((Collection<DocumentScore>) members)));
        return byType;
    }

    private static Map<String, FieldFigures> fieldFigures(Collection<DocumentScore> scores) {
        Map<String, FieldFigures> byField = new TreeMap<>();
        scores.stream()
            .flatMap(score -> score.fields().stream())
            .collect(Collectors.groupingBy(FieldScore::field))
            .forEach((field, members) -> byField.put(field, FieldFigures.of(members)));
        return byField;
    }

    /** A made-up document counts under what it was taken for. */
    private static String trueType(DocumentScore score) {
        return score.type() != null ? score.type() : String.valueOf(score.readType());
    }

    private static List<String> places(List<DocumentScore> scores) {
        return scores.stream().map(score -> score.file() + "#" + score.firstPage()).toList();
    }
}
