package vn.sohoa.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import vn.sohoa.template.DocumentTemplate;
import vn.sohoa.template.FieldTemplate;

/**
 * The parts of a form that repeat labels: child, mother and father on a birth
 * certificate, wife and husband side by side on a marriage certificate. A part begins at
 * the label that opens it and ends where the next begins.
 */
final class Groups {

    private record Opening(String group, LabelMatch label, int left) {
    }

    private final List<Opening> openings = new ArrayList<>();

    Groups(DocumentTemplate template, List<Row> rows, List<LabelMatch> labels) {
        for (FieldTemplate field : template.fields()) {
            String group = field.opens();
            if (group != null) {
                first(field, labels).ifPresent(label -> openings
                    .add(new Opening(group, label, rows.get(label.row()).tokens().get(label.from()).left())));
            }
        }
        openings
            .sort(Comparator.<Opening>comparingInt(opening -> opening.label().row()).thenComparingInt(Opening::left));
    }

    private Optional<LabelMatch> first(FieldTemplate field, List<LabelMatch> labels) {
        return labels.stream()
            .filter(label -> label.fields().contains(field))
            .filter(label -> openings.stream().noneMatch(opening -> opening.label().equals(label)))
            .findFirst();
    }

    /**
     * The columns that part the paper at a row; one wide column where nothing stands side
     * by side.
     */
    Column columnAt(int row, int left) {
        Optional<Opening> own = openingAt(row, left);
        if (own.isEmpty()) {
            return Column.WHOLE;
        }
        List<Opening> beside = openings.stream()
            .filter(other -> other.label().row() == own.get().label().row())
            .toList();
        int index = beside.indexOf(own.get());
        int from = index == 0 ? 0 : own.get().left() - Column.SLACK;
        int to = index == beside.size() - 1 ? Integer.MAX_VALUE : beside.get(index + 1).left() - Column.SLACK;
        return new Column(from, to);
    }

    /**
     * Whether a label at this place belongs to {@code group}. A group whose opening was
     * not found has no members.
     */
    boolean contains(String group, int row, int left) {
        return openingAt(row, left).map(opening -> opening.group().equals(group)).orElse(false);
    }

    private Optional<Opening> openingAt(int row, int left) {
        int last = openings.stream()
            .mapToInt(opening -> opening.label().row())
            .filter(at -> at <= row)
            .max()
            .orElse(-1);
        List<Opening> level = openings.stream().filter(opening -> opening.label().row() == last).toList();
        return level.stream()
            .filter(opening -> opening.left() - Column.SLACK <= left)
            .max(Comparator.comparingInt(Opening::left))
            .or(() -> level.stream().findFirst());
    }

}
