package vn.sohoa.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.sohoa.template.DocumentTemplate;
import vn.sohoa.template.FieldTemplate;
import vn.sohoa.vietnamese.Folding;
import vn.sohoa.vietnamese.Likeness;

/**
 * Finds the labels of a template on the rows of a paper, despite reading errors; longer
 * and better ones win.
 */
final class Labels {

    /** Share of letters that must be right where a colon follows. */
    private static final double WITH_COLON = 0.8;

    /**
     * Share of letters that must be right where none does: "Nguyễn Văn" is not far from
     * "Nguyên quán".
     */
    private static final double WITHOUT_COLON = 0.9;

    /** Labels of up to this many letters must be read exactly. */
    private static final int SHORT = 4;

    /** Field labels by their folded text. Texts that only end a value map to no field. */
    private final Map<String, List<FieldTemplate>> byKey = new LinkedHashMap<>();

    Labels(DocumentTemplate template) {
        for (FieldTemplate field : template.fields()) {
            for (String label : field.labels()) {
                byKey.computeIfAbsent(Folding.key(label), key -> new ArrayList<>()).add(field);
            }
        }
        template.stops().forEach(stop -> byKey.putIfAbsent(Folding.key(stop), List.of()));
    }

    /** All labels on the paper, in reading order, none overlapping another. */
    List<LabelMatch> in(List<Row> rows) {
        List<LabelMatch> found = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            found.addAll(in(rows.get(row), row));
        }
        return found;
    }

    private List<LabelMatch> in(Row row, int index) {
        List<LabelMatch> candidates = new ArrayList<>();
        for (int from = 0; from < row.tokens().size(); from++) {
            if (!row.tokens().get(from).key().isEmpty()) {
                for (Map.Entry<String, List<FieldTemplate>> label : byKey.entrySet()) {
                    LabelMatch match = at(row, index, from, label.getKey(), label.getValue());
                    if (match != null) {
                        candidates.add(match);
                    }
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Labels::strength).reversed());
        List<LabelMatch> chosen = new ArrayList<>();
        for (LabelMatch candidate : candidates) {
            if (chosen.stream().noneMatch(candidate::overlaps)) {
                chosen.add(candidate);
            }
        }
        chosen.sort(Comparator.comparingInt(LabelMatch::from));
        return chosen;
    }

    private static double strength(LabelMatch match) {
        return match.length() * match.likeness() * match.likeness() * (match.colon() ? 1.3 : 1);
    }

    private static @Nullable LabelMatch at(Row row, int index, int from, String label, List<FieldTemplate> fields) {
        StringBuilder read = new StringBuilder();
        double best = 0;
        int end = from;
        for (int i = from; i < row.tokens().size() && read.length() <= label.length() + 2; i++) {
            Token token = row.tokens().get(i);
            read.append(token.key());
            double likeness = Likeness.atLeast(WITH_COLON, read.toString(), label);
            if (likeness > best) {
                best = likeness;
                end = i + 1;
            }
            if (token.endsLabel()) {
                break;
            }
        }
        if (end == from) {
            return null;
        }
        boolean colon = row.tokens().get(end - 1).endsLabel();
        if (!colon && end < row.tokens().size() && row.tokens().get(end).text().startsWith(":")) {
            colon = true;
            end += row.tokens().get(end).key().isEmpty() ? 1 : 0;
        }
        double enough = colon ? WITH_COLON : WITHOUT_COLON;
        boolean good = label.length() <= SHORT ? best == 1 : best >= enough;
        return good ? new LabelMatch(index, from, end, best, label.length(), fields, colon) : null;
    }

}
