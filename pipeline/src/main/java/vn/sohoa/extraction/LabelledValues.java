package vn.sohoa.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.sohoa.template.FieldKind;
import vn.sohoa.template.FieldPlace;
import vn.sohoa.template.FieldTemplate;

/**
 * Reads the value that belongs to a label: to its right up to the next label, on the
 * lines it runs on to, or below.
 */
final class LabelledValues {

    /**
     * Where lines of running text end, as a share of the column's width; gutters and
     * ragged edges take the rest.
     */
    private static final double FULL_LINE = 0.9;

    /** Any text below looks like a value: titles hold the words of labels too. */
    private static final double BELOW = 0.93;

    /** "III.", "2)", and what is left of them. */
    private static final String NUMBER_OF_A_LABEL = "[IVXl1]{1,4}[.,)]?|[0-9]{1,2}[.,)]";

    /** Room for a signature between its label and the name, in heights of a word. */
    private static final int SIGNATURE_HEIGHT = 14;

    private final List<Row> rows;

    private final List<LabelMatch> labels;

    private final Groups groups;

    private final Cells cells;

    LabelledValues(List<Row> rows, List<LabelMatch> labels, Groups groups) {
        this.rows = rows;
        this.labels = labels;
        this.groups = groups;
        this.cells = new Cells(rows, labels);
    }

    Optional<Reading> at(LabelMatch label, FieldTemplate field) {
        Column column = groups.columnOf(label, field.group());
        List<Token> right = rightOf(label, column);
        List<Token> value = cells.beside(label, right) ? cells.value(label, right, column)
                : continued(label, field, right, column);
        double trust = label.likeness() >= 0.95 ? 1 : label.likeness();
        double certainty = label.colon() ? trust : 0.97 * trust;
        return Values.parse(field, value)
            .or(() -> Values.parse(field, below(label, column))
                .map(reading -> label.colon() || field.kind() != FieldKind.TEXT ? reading : reading.weakenedTo(BELOW)))
            .or(() -> field.place() == FieldPlace.SIGNER_NAME ? signedBelow(label, field) : Optional.empty())
            .map(reading -> reading.weakenedTo(certainty));
    }

    private List<Token> rightOf(LabelMatch label, Column column) {
        int end = labels.stream()
            .filter(next -> next.row() == label.row() && next.from() >= label.to())
            .mapToInt(LabelMatch::from)
            .min()
            .orElse(Integer.MAX_VALUE);
        List<Token> tokens = rows.get(label.row()).tokens();
        return tokens.subList(label.to(), Math.min(end, tokens.size())).stream().filter(column::holds).toList();
    }

    private List<Token> continued(LabelMatch label, FieldTemplate field, List<Token> first, Column column) {
        List<Token> value = new ArrayList<>(first);
        boolean endsAtLabel = labels.stream()
            .anyMatch(next -> next.row() == label.row() && next.from() >= label.to()
                    && column.holds(rows.get(next.row()).tokens().get(next.from())));
        if (first.isEmpty() || endsAtLabel || field.lines() == 1 && singleLine(field.kind())) {
            return value;
        }
        int lines = Math.max(2, field.lines());
        List<Token> last = first;
        for (int i = label.row() + 1; i < rows.size() && lines > 1; i++) {
            Row row = rows.get(i);
            if (column.of(row).isEmpty()) {
                continue;
            }
            List<Token> next = upToLabel(i, column);
            boolean name = field.kind() == FieldKind.PERSON_NAME;
            boolean restOfName = name && !next.isEmpty() && PersonNames.goesOn(first, next);
            boolean goesOn = name ? restOfName && follows(last, next)
                    : !next.isEmpty() && runsOn(last, next, column, row.page());
            if (!goesOn) {
                break;
            }
            value.addAll(next);
            last = next;
            lines--;
            if (next.size() < column.of(row).size()) {
                break;
            }
        }
        return value;
    }

    /**
     * The name below a signature, in the middle below the label: all that stands there.
     */
    private Optional<Reading> signedBelow(LabelMatch label, FieldTemplate field) {
        Row row = rows.get(label.row());
        Token first = row.tokens().get(label.from());
        int middle = (first.left() + row.tokens().get(label.to() - 1).right()) / 2;
        int height = row.wordHeight();
        for (int i = label.row() + 1; i < rows.size(); i++) {
            Row next = rows.get(i);
            if (next.page() != row.page() || next.top() - row.bottom() > SIGNATURE_HEIGHT * height) {
                break;
            }
            Column below = new Column(middle - SIGNATURE_HEIGHT * height, middle + SIGNATURE_HEIGHT * height);
            List<Token> tokens = below.of(next);
            Optional<Reading> name = Values.parse(field, tokens)
                .filter(reading -> reading.tokens().size() == tokens.size());
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    /** Values of these kinds never need a second line. */
    private static boolean singleLine(FieldKind kind) {
        return switch (kind) {
            case YEAR, SEX, CODE, AREA, MONEY, QUANTITY, DOCUMENT_NUMBER, NAME -> true;
            case DATE, CITIZEN_ID, IDENTITY_NUMBER, TEXT, PERSON_NAME -> false;
        };
    }

    /**
     * Whether a value runs on to the next line: the line before is full, and the next
     * follows closely.
     */
    private boolean runsOn(List<Token> last, List<Token> next, Column column, int page) {
        Token end = last.getLast();
        Token start = next.getFirst();
        // the line broke because its next word had no room, or the form broke it
        int needed = end.right() + end.height() / 3 + start.right() - start.left();
        int margin = rightMargin(column, page);
        boolean full = needed >= column.from() + FULL_LINE * (margin - column.from());
        boolean unfinished = end.text().endsWith(",")
                || Addresses.provinceBreaks(Values.joined(last), Values.joined(next));
        return follows(last, next) && (full || unfinished) && !start.text().matches("([0-9]+|[a-zđ])[.)]|[-+•]");
    }

    /** Whether {@code next} stands on the line below {@code last}. */
    private static boolean follows(List<Token> last, List<Token> next) {
        Token end = last.getLast();
        Token start = next.getFirst();
        int gap = start.word().box().y() - end.word().box().bottom();
        return end.page() == start.page() && gap < 1.6 * Math.max(end.height(), start.height());
    }

    private int rightMargin(Column column, int page) {
        int right = rows.stream()
            .filter(row -> row.page() == page)
            .flatMap(row -> column.of(row).stream())
            .mapToInt(Token::right)
            .max()
            .orElse(0);
        return column.to() == Integer.MAX_VALUE ? right : Math.min(right, column.to());
    }

    /** What stands in the column of a row before any label begins. */
    private List<Token> upToLabel(int row, Column column) {
        List<Token> tokens = rows.get(row).tokens();
        int end = labels.stream()
            .filter(label -> label.row() == row && column.holds(tokens.get(label.from())))
            .mapToInt(LabelMatch::from)
            .min()
            .orElse(tokens.size());
        boolean numbered = end > 0 && end < tokens.size() && tokens.get(end - 1).text().matches(NUMBER_OF_A_LABEL);
        return tokens.subList(0, numbered ? end - 1 : end).stream().filter(column::holds).toList();
    }

    /**
     * The next row where it stands under the label and begins no other field: a value in
     * the cell below.
     */
    private List<Token> below(LabelMatch label, Column column) {
        Row row = rows.get(label.row());
        if (!rightOf(label, column).isEmpty() || label.row() + 1 >= rows.size()) {
            return List.of();
        }
        Row next = rows.get(label.row() + 1);
        boolean close = next.page() == row.page() && next.top() - row.bottom() < 2 * row.wordHeight();
        return close ? upToLabel(label.row() + 1, column) : List.of();
    }

}
