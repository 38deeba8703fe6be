package vn.sohoa.extraction;

import java.util.ArrayList;
import java.util.List;

/**
 * Values in cells of a table, beside the cell with their label. A value runs on below
 * itself until something else stands in the column of the labels.
 */
final class Cells {

    private final List<Row> rows;

    private final List<LabelMatch> labels;

    Cells(List<Row> rows, List<LabelMatch> labels) {
        this.rows = rows;
        this.labels = labels;
    }

    /** Whether what stands right of a label stands in a cell of its own. */
    boolean beside(LabelMatch label, List<Token> right) {
        if (label.colon() || right.isEmpty()) {
            return false;
        }
        Row row = rows.get(label.row());
        return right.getFirst().left() - row.tokens().get(label.to() - 1).right() > 2 * row.wordHeight();
    }

    /** All of the value that begins with {@code first}. */
    List<Token> value(LabelMatch label, List<Token> first, Column column) {
        List<Token> labelWords = rows.get(label.row()).tokens().subList(label.from(), label.to());
        int height = rows.get(label.row()).wordHeight();
        int left = first.getFirst().left() - Math.max(Column.SLACK, height);
        Column cell = new Column(left, column.to());
        Column ofLabels = new Column(labelWords.getFirst().left() - 2 * Column.SLACK,
                Math.min(left, labelWords.getLast().right()));
        List<Token> value = new ArrayList<>(first);
        List<Token> last = first;
        for (int i = label.row() + 1; i < rows.size(); i++) {
            List<Token> next = cell.of(rows.get(i));
            boolean ends = beginsAnother(i, ofLabels, cell) || !next.isEmpty() && !Parts.below(last, next);
            if (ends || rows.get(i).page() != first.getFirst().page()) {
                break;
            }
            if (!next.isEmpty()) {
                value.addAll(next);
                last = next;
            }
        }
        return value;
    }

    /** Whether a row holds a label of its own, or what may be one. */
    private boolean beginsAnother(int index, Column ofLabels, Column cell) {
        Row row = rows.get(index);
        boolean restOfLabel = labels.stream()
            .anyMatch(label -> label.row() == index && label.from() == 0 && label.rest());
        boolean label = labels.stream()
            .anyMatch(other -> other.row() == index && cell.holds(row.tokens().get(other.from())) && !other.rest());
        return label || !restOfLabel && ofLabels.of(row).stream().anyMatch(token -> !token.key().isEmpty());
    }

}
