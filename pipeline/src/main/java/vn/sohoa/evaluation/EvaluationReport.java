package vn.sohoa.evaluation;

import java.io.Writer;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import vn.sohoa.evaluation.ReliabilityBin.Shown;

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
 * @param confusions types that were taken for others
 * @param reliability found fields by the confidence that they were shown with
 * @param typeReliability documents by the confidence in their type
 * @param documents worst first, with expected and found values and reasons
 */
public record EvaluationReport(double seconds, Figures total, Map<String, Figures> byLevel, Map<String, Figures> byType,
        Map<String, Map<String, FieldFigures>> byField, List<RefusalScore> refusals, List<String> wrongCitizensAccepted,
        List<String> slippedThrough, List<Confusion> confusions, List<ReliabilityBin> reliability,
        List<ReliabilityBin> typeReliability, List<DocumentScore> documents) {

    private static final JsonMapper JSON = JsonMapper.builder()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
        .build();

    static EvaluationReport of(double seconds, List<DocumentScore> scores, List<RefusalScore> refusals) {
        return new EvaluationReport(seconds, Figures.of(scores), figuresBy(scores, DocumentScore::level),
                figuresBy(scores, EvaluationReport::trueType), fieldFigures(scores), refusals,
                places(scores.stream().filter(DocumentScore::wrongCitizenAccepted).toList()),
                places(scores.stream().filter(DocumentScore::slippedThrough).toList()), Confusion.of(scores),
                ReliabilityBin.of(fields(scores)), ReliabilityBin.of(types(scores)),
                scores.stream().sorted(DocumentScore.WORST_FIRST).toList());
    }

    /**
     * An earlier report.
     * @throws BrokenTruthException where the file is none
     */
    public static EvaluationReport read(Path file) {
        try {
            return JSON.readValue(file.toFile(), EvaluationReport.class);
        }
        catch (JacksonException broken) {
            throw new BrokenTruthException(file, "is no report of an evaluation: " + broken.getOriginalMessage());
        }
    }

    private static List<Shown> fields(List<DocumentScore> scores) {
        return scores.stream()
            .flatMap(score -> score.fields().stream())
            .filter(FieldScore::filled)
            .map(field -> new Shown(field.confidence(), field.correct()))
            .toList();
    }

    private static List<Shown> types(List<DocumentScore> scores) {
        return scores.stream()
            .filter(score -> score.type() != null && score.readType() != null)
            .map(score -> new Shown(score.typeConfidence(), score.typeRight()))
            .toList();
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
        return scores.stream().map(DocumentScore::place).toList();
    }
}
