package vn.sohoa.evaluation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Documents of one type that were taken for another.
 *
 * @param type what they are
 * @param readType what they were taken for; null where they were not found
 */
public record Confusion(String type, @Nullable String readType, int documents) {

    private static final String NOT_FOUND = "";

    /** The most frequent first. */
    static List<Confusion> of(Collection<DocumentScore> scores) {
        Map<String, Map<String, Long>> counted = scores.stream()
            .filter(score -> score.type() != null && !score.typeRight())
            .collect(Collectors.groupingBy(score -> String.valueOf(score.type()), Collectors
                .groupingBy(score -> score.readType() == null ? NOT_FOUND : score.readType(), Collectors.counting())));
        return counted.entrySet()
            .stream()
            .flatMap(type -> type.getValue()
                .entrySet()
                .stream()
                .map(read -> new Confusion(type.getKey(), read.getKey().equals(NOT_FOUND) ? null : read.getKey(),
                        read.getValue().intValue())))
            .sorted(Comparator.comparingInt(Confusion::documents).reversed().thenComparing(Confusion::type))
            .toList();
    }
}
