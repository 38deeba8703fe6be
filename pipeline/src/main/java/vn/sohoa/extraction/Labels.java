package vn.sohoa.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import vn.sohoa.template.DocumentTemplate;
import vn.sohoa.template.FieldTemplate;
import vn.sohoa.vietnamese.Folding;

/**
 * Finds the labels of a template on the rows of a paper, despite reading errors; longer
 * and better ones win.
 */
final class Labels {

    /** A label parted by the end of a line begins among the last words of the line. */
    private static final int WORDS_BEFORE_A_BREAK = 6;

    private static final int LONG_LABEL = 8;

    private final List<LabelText> texts;

    Labels(DocumentTemplate template) {
        Map<String, LabelText> byKey = new LinkedHashMap<>();
        for (FieldTemplate field : template.fields()) {
            field.labels().forEach(label -> text(label, byKey).fields().add(field));
        }
        template.stops().forEach(stop -> text(stop, byKey));
        this.texts = List.copyOf(byKey.values());
    }

    private static LabelText text(String label, Map<String, LabelText> byKey) {
        boolean capitals = label.equals(label.toUpperCase(Locale.ROOT));
        return byKey.computeIfAbsent(Folding.key(label), key -> new LabelText(key, capitals, new ArrayList<>()));
    }

    /** All labels on the paper, in reading order, none overlapping another. */
    List<LabelMatch> in(List<Row> rows) {
        List<LabelMatch> candidates = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            candidates.addAll(startingIn(rows.get(row), row));
        }
        for (int row = 0; row + 1 < rows.size(); row++) {
            broken(rows.get(row), rows.get(row + 1), row)
                .filter(broken -> candidates.stream()
                    .noneMatch(whole -> whole.overlaps(broken.end()) && whole.likeness() >= broken.end().likeness()))
                .ifPresent(broken -> {
                    candidates.add(broken.start());
                    candidates.add(broken.end());
                });
        }
        candidates.sort(Comparator.comparingDouble(Labels::strength).reversed());
        List<LabelMatch> chosen = new ArrayList<>();
        for (LabelMatch candidate : candidates) {
            if (chosen.stream().noneMatch(candidate::overlaps)) {
                chosen.add(candidate);
            }
        }
        chosen.sort(Comparator.comparingInt(LabelMatch::row).thenComparingInt(LabelMatch::from));
        return chosen;
    }

    private List<LabelMatch> startingIn(Row row, int index) {
        List<LabelMatch> found = new ArrayList<>();
        for (int from = 0; from < row.tokens().size(); from++) {
            for (LabelText text : texts) {
                LabelMatch match = row.tokens().get(from).key().isEmpty() ? null : text.at(row, index, from);
                if (match != null) {
                    found.add(match);
                }
            }
        }
        return found;
    }

    private static double strength(LabelMatch match) {
        return match.length() * match.likeness() * match.likeness() * (match.colon() ? 1.3 : 1);
    }

    /**
     * A label parted by the end of a line.
     *
     * @param start what stands on the first line; ends a value, as it belongs to none
     * @param end what stands on the next, before its value
     */
    private record BrokenLabel(LabelMatch start, LabelMatch end) {
    }

    /**
     * Running text puts no colon after "sinh ngày"; long labels are told from it
     * nevertheless.
     */
    private static boolean inProse(LabelMatch match) {
        return match.likeness() == 1 && match.length() >= LONG_LABEL;
    }

    /** The best label that ends on the next line, with a colon or in running text. */
    private Optional<BrokenLabel> broken(Row row, Row next, int index) {
        if (row.page() != next.page()) {
            return Optional.empty();
        }
        List<Token> tail = row.tokens()
            .subList(Math.max(0, row.tokens().size() - WORDS_BEFORE_A_BREAK), row.tokens().size());
        List<Token> both = new ArrayList<>(tail);
        both.addAll(next.tokens());
        Row joined = new Row(row.page(), both);
        return startingIn(joined, index + 1).stream()
            .filter(match -> match.from() < tail.size() && match.to() > tail.size()
                    && (match.colon() || inProse(match)))
            .max(Comparator.comparingDouble(Labels::strength))
            .map(match -> new BrokenLabel(
                    new LabelMatch(index, row.tokens().size() - tail.size() + match.from(), row.tokens().size(),
                            match.likeness(), match.length(), List.of(), true),
                    new LabelMatch(index + 1, 0, match.to() - tail.size(), match.likeness(), match.length(),
                            match.fields(), true)));
    }

}
