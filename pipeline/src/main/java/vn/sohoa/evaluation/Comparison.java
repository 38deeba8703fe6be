package vn.sohoa.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What became better and what worse since an earlier evaluation.
 *
 * @param figures those that changed
 * @param documents those that changed, of the ones in both
 * @param added documents that the earlier evaluation did not have
 * @param gone documents that only the earlier one had
 */
public record Comparison(List<FigureChange> figures, List<DocumentChange> documents, int added, int gone) {

    /**
     * A figure that changed.
     *
     * @param group total, a level or a type
     * @param figure its name in the JSON report
     * @param better whether the change is for the better
     */
    public record FigureChange(String group, String figure, double before, double after, boolean better) {
    }

    /**
     * A document that changed.
     *
     * @param mended fields that were not right and are
     * @param broken fields that were right and are not
     */
    public record DocumentChange(String place, List<String> mended, List<String> broken, @Nullable String verdictBefore,
            @Nullable String verdictAfter) {

        boolean verdictChanged() {
            return !Objects.equals(verdictBefore, verdictAfter);
        }
    }

    /**
     * Every figure that has a better and a worse end; errors have their better end at 0.
     */
    private static final Map<String, Function<Figures, @Nullable Double>> FIGURES = figuresByName();

    private static final List<String> ERRORS = List.of("cer", "wer");

    public static Comparison of(EvaluationReport before, EvaluationReport after) {
        List<FigureChange> changes = new ArrayList<>(changes("total", before.total(), after.total()));
        changes.addAll(changes(before.byLevel(), after.byLevel()));
        changes.addAll(changes(before.byType(), after.byType()));
        Map<String, DocumentScore> earlier = byPlace(before);
        Map<String, DocumentScore> later = byPlace(after);
        List<DocumentChange> documents = later.entrySet()
            .stream()
            .filter(document -> earlier.containsKey(document.getKey()))
            .map(document -> change(document.getKey(), Objects.requireNonNull(earlier.get(document.getKey())),
                    document.getValue()))
            .filter(change -> change.verdictChanged() || !change.mended().isEmpty() || !change.broken().isEmpty())
            .toList();
        return new Comparison(changes, documents,
                (int) later.keySet().stream().filter(place -> !earlier.containsKey(place)).count(),
                (int) earlier.keySet().stream().filter(place -> !later.containsKey(place)).count());
    }

    private static Map<String, Function<Figures, @Nullable Double>> figuresByName() {
        Map<String, Function<Figures, @Nullable Double>> figures = new LinkedHashMap<>();
        figures.put("cer", Figures::cer);
        figures.put("wer", Figures::wer);
        figures.put("type_accuracy", Figures::typeAccuracy);
        figures.put("field_exactness", Figures::fieldExactness);
        figures.put("field_precision", Figures::fieldPrecision);
        figures.put("citizen_id_exactness", Figures::citizenIdExactness);
        figures.put("straight_through", Figures::straightThrough);
        figures.put("accepted_of_acceptable", Figures::acceptedOfAcceptable);
        figures.put("accepted_field_precision", Figures::acceptedFieldPrecision);
        return figures;
    }

    private static List<FigureChange> changes(Map<String, Figures> before, Map<String, Figures> after) {
        return after.entrySet()
            .stream()
            .filter(group -> before.containsKey(group.getKey()))
            .flatMap(group -> changes(group.getKey(), Objects.requireNonNull(before.get(group.getKey())),
                    group.getValue())
                .stream())
            .toList();
    }

    private static List<FigureChange> changes(String group, Figures before, Figures after) {
        List<FigureChange> changes = new ArrayList<>();
        FIGURES.forEach((name, figure) -> {
            Double was = figure.apply(before);
            Double is = figure.apply(after);
            if (was != null && is != null && !was.equals(is)) {
                changes.add(new FigureChange(group, name, was, is, is > was != ERRORS.contains(name)));
            }
        });
        return changes;
    }

    private static Map<String, DocumentScore> byPlace(EvaluationReport report) {
        return report.documents()
            .stream()
            .collect(Collectors.toMap(DocumentScore::place, Function.identity(), (first, second) -> first,
                    java.util.TreeMap::new));
    }

    private static DocumentChange change(String place, DocumentScore before, DocumentScore after) {
        List<String> rightBefore = right(before).toList();
        List<String> rightAfter = right(after).toList();
        List<String> wrongBefore = wrong(before).toList();
        List<String> wrongAfter = wrong(after).toList();
        return new DocumentChange(place, wrongBefore.stream().filter(field -> !wrongAfter.contains(field)).toList(),
                Stream
                    .concat(rightBefore.stream().filter(field -> !rightAfter.contains(field)),
                            wrongAfter.stream()
                                .filter(field -> !wrongBefore.contains(field) && !rightBefore.contains(field)))
                    .toList(),
                before.verdict(), after.verdict());
    }

    private static Stream<String> right(DocumentScore document) {
        return document.fields().stream().filter(FieldScore::correct).map(FieldScore::field);
    }

    private static Stream<String> wrong(DocumentScore document) {
        return document.fields().stream().filter(field -> !field.correct()).map(FieldScore::field);
    }
}
