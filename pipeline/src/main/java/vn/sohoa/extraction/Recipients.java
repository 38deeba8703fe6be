package vn.sohoa.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.sohoa.vietnamese.Folding;
import vn.sohoa.vietnamese.Likeness;

/**
 * To whom a letter goes, box 9a of Nghị định 30/2020/NĐ-CP: after "Kính gửi", on one line
 * or as a list, one recipient a dash.
 */
final class Recipients {

    private static final String LABEL = "kinhgui";

    private static final double MISREAD = 0.7;

    /** Where a line ends that was full, as a share of the page's right margin. */
    private static final double FULL_LINE = 0.9;

    private final List<Row> rows;

    Recipients(List<Row> rows) {
        this.rows = rows;
    }

    Optional<Reading> all() {
        for (int i = 0; i < rows.size() && FirstPage.of(rows, rows.get(i)); i++) {
            Row row = rows.get(i);
            for (int t = 0; t + 1 < row.tokens().size(); t++) {
                if (label(row.tokens().subList(t, t + 2))) {
                    return from(i, t + 2);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean label(List<Token> words) {
        String key = Parts.key(words);
        return key.equals(LABEL) || words.getLast().endsLabel() && words.getLast().key().equals("gui")
                && Likeness.of(key, LABEL) >= MISREAD;
    }

    private Optional<Reading> from(int start, int index) {
        Row first = rows.get(start);
        List<Token> all = new ArrayList<>(first.tokens().subList(index, first.tokens().size()));
        int label = first.tokens().get(index - 2).left();
        Row last = first;
        for (int i = start + 1; i < rows.size() && runsOn(last, rows.get(i), label, all) && !beginsText(i); i++) {
            last = rows.get(i);
            all.addAll(last.tokens());
        }
        List<Token> words = all.stream().filter(token -> !token.key().isEmpty()).toList();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String value = Values
            .withCommas(Folding.tidy(Values.joined(words).replaceAll("(?:^|(?<= ))[-–•+:] ?(?=\\p{L})", "")))
            .replaceAll("^[\\s:.\\-]+|[\\s.,;:]+$", "");
        return value.isEmpty() ? Optional.empty() : Optional.of(new Reading(value, 1, words));
    }

    /**
     * A next recipient, or the rest of a line that was full: right of where "Kính gửi"
     * begins, and close below.
     */
    private boolean runsOn(Row last, Row next, int label, List<Token> sofar) {
        int height = next.wordHeight();
        boolean list = next.tokens().getFirst().text().matches("[-–•+].*");
        boolean close = next.page() == last.page()
                && next.top() - last.bottom() < (list || sofar.isEmpty() ? 1.8 : 1.4) * height;
        boolean under = next.left() > label + (sofar.isEmpty() ? 0 : height / 2);
        return close && under && (list || sofar.isEmpty() || unfinished(last, sofar.getLast()));
    }

    /**
     * The first line of a paragraph is indented and full; the next begins left of it.
     */
    private boolean beginsText(int row) {
        if (row + 1 >= rows.size() || rows.get(row).tokens().getFirst().text().matches("[-–•+].*")) {
            return false;
        }
        Row first = rows.get(row);
        Row second = rows.get(row + 1);
        return full(first) && second.page() == first.page() && second.left() < first.left() - first.wordHeight();
    }

    private boolean full(Row row) {
        int margin = rows.stream().filter(other -> other.page() == row.page()).mapToInt(Row::right).max().orElse(0);
        return row.right() > FULL_LINE * margin;
    }

    private boolean unfinished(Row last, Token end) {
        boolean full = full(last);
        return !end.text().matches(".*[.]$") && (full || end.text().endsWith(",") || end.text().endsWith(";"));
    }

}
