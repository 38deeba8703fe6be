package vn.sohoa.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.sohoa.vietnamese.Folding;

/**
 * To whom a letter goes, box 9a of Nghị định 30/2020/NĐ-CP: after "Kính gửi", on one line
 * or as a list, one recipient a dash.
 */
final class Recipients {

    private static final String LABEL = "kinhgui";

    private final List<Row> rows;

    Recipients(List<Row> rows) {
        this.rows = rows;
    }

    Optional<Reading> all() {
        for (int i = 0; i < rows.size() && FirstPage.of(rows, rows.get(i)); i++) {
            Row row = rows.get(i);
            for (int t = 0; t + 1 < row.tokens().size(); t++) {
                if (Parts.key(row.tokens().subList(t, t + 2)).equals(LABEL)) {
                    return from(i, t + 2);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Reading> from(int start, int index) {
        Row first = rows.get(start);
        List<Token> all = new ArrayList<>(first.tokens().subList(index, first.tokens().size()));
        int label = first.tokens().get(index - 2).left();
        Row last = first;
        for (int i = start + 1; i < rows.size() && runsOn(last, rows.get(i), label, all); i++) {
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
     * A next recipient, or a line that did not fit: right of where "Kính gửi" begins, and
     * close below.
     */
    private static boolean runsOn(Row last, Row next, int label, List<Token> sofar) {
        int height = next.wordHeight();
        boolean list = next.tokens().getFirst().text().matches("[-–•+].*");
        boolean close = next.page() == last.page() && next.top() - last.bottom() < (list ? 1.8 : 1.1) * height;
        boolean under = next.left() > label + (sofar.isEmpty() ? 0 : height / 2);
        boolean open = list || sofar.isEmpty() || !sofar.getLast().text().matches(".*[.]$");
        return close && under && open;
    }

}
