package vn.sohoa.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
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

    private final List<LabelText> texts;

    private final int longest;

    Labels(DocumentTemplate template) {
        Map<String, LabelText> byKey = new LinkedHashMap<>();
        for (FieldTemplate field : template.fields()) {
            field.labels().forEach(label -> text(label, byKey).standsBefore(field));
            field.repeated().forEach(label -> text(label, byKey).fields().add(field));
        }
        template.parts()
            .forEach((group, headings) -> headings.forEach(heading -> text(heading, byKey).opens().add(group)));
        template.stops().forEach(stop -> text(stop, byKey));
        this.texts = List.copyOf(byKey.values());
        this.longest = texts.stream().mapToInt(LabelText::length).max().orElse(0);
    }

    private static LabelText text(String label, Map<String, LabelText> byKey) {
        return byKey.computeIfAbsent(Folding.key(label), key -> LabelText.of(label));
    }

    /** All labels on the paper, in reading order, none overlapping another. */
    List<LabelMatch> in(List<Row> rows) {
        List<LabelMatch> candidates = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            candidates.addAll(startingIn(rows.get(row), row));
        }
        for (int row = 0; row + 1 < rows.size(); row++) {
            BrokenLabel.inCell(rows, row, this::startingIn).ifPresent(broken -> {
                candidates.add(broken.start());
                candidates.add(broken.end());
            });
            BrokenLabel.inText(rows, row, this::startingIn)
                .filter(broken -> candidates.stream()
                    .noneMatch(whole -> whole.overlaps(broken.end()) && whole.likeness() >= broken.end().likeness()))
                .ifPresent(broken -> {
                    candidates.add(broken.start());
                    candidates.add(broken.end());
                });
        }
        candidates.sort(Comparator.comparingDouble(LabelMatch::strength).reversed());
        List<LabelMatch> chosen = new ArrayList<>();
        for (LabelMatch candidate : candidates) {
            if (chosen.stream().noneMatch(candidate::overlaps)) {
                chosen.add(candidate);
            }
        }
        chosen.sort(Comparator.comparingInt(LabelMatch::row).thenComparingInt(LabelMatch::from));
        return chosen;
    }

    private List<LabelMatch> startingIn(Row row) {
        return startingIn(row, 0);
    }

    private List<LabelMatch> startingIn(Row row, int index) {
        List<LabelMatch> found = new ArrayList<>();
        for (int from = 0; from < row.tokens().size(); from++) {
            List<Stretch> stretches = row.tokens().get(from).key().isEmpty() ? List.of()
                    : Stretch.from(row, from, longest + LabelText.LETTERS_TOO_MANY);
            for (LabelText text : texts) {
                LabelMatch match = text.at(row, index, from, stretches);
                if (match != null && !acrossName(row, match)) {
                    found.add(match);
                }
            }
        }
        return found;
    }

    /**
     * Whether it begins with the end of a name: "Ông ĐỖ QUANG NAM, sinh" is no "Năm
     * sinh".
     */
    private static boolean acrossName(Row row, LabelMatch match) {
        String first = row.tokens().get(match.from()).text();
        return match.to() - match.from() > 1 && first.matches("\\p{Lu}{2,}[,;]")
                && Character.isLowerCase(row.tokens().get(match.from() + 1).text().codePointAt(0));
    }

}
