package vn.sohoa.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import vn.sohoa.vietnamese.Folding;

/**
 * What a paper is about, box 5 of Nghị định 30/2020/NĐ-CP: after "Về việc" or "V/v", or
 * the lines under the name of its kind.
 */
final class Subjects {

    private static final int MOST_LINES = 6;

    private static final Pattern END = Pattern.compile(
            "^\\W*(can cu|kinh gui|xet |theo |thuc hien|dieu [0-9]|chu tich|uy ban|giam doc|truong|bo truong|thu tuong|chinh phu|quoc hoi|so:?$|so [0-9:]|hom nay|ngay |[0-9ivx]+[.)] ).*");

    /** Kinds of papers that name what they are about in the lines below. */
    private static final Pattern KIND = Pattern.compile(
            "^\\W*(quyet dinh|thong tu|nghi dinh|nghi quyet|chi thi|ke hoach|thong bao|bao cao|to trinh|thong tu lien tich|cong dien|chuong trinh|huong dan|quy che|quy dinh)\\W*$");

    private final List<Row> rows;

    Subjects(List<Row> rows) {
        this.rows = rows;
    }

    Optional<Reading> first() {
        return afterVeViec().or(this::underTheKind);
    }

    private Optional<Reading> afterVeViec() {
        int limit = FirstPage.bottom(rows) * 3 / 5;
        for (int i = 0; i < rows.size() && FirstPage.of(rows, rows.get(i)) && rows.get(i).top() < limit; i++) {
            for (int t = 0; t < rows.get(i).tokens().size(); t++) {
                if (Parts.begins(rows.get(i), t) && veViec(rows.get(i).tokens(), t)) {
                    return subjectFrom(i, t);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean veViec(List<Token> tokens, int at) {
        String key = tokens.get(at).key();
        return key.equals("vv")
                || key.equals("ve") && at + 1 < tokens.size() && tokens.get(at + 1).key().equals("viec");
    }

    private Optional<Reading> underTheKind() {
        int limit = FirstPage.bottom(rows) / 2;
        for (int i = 0; i + 1 < rows.size() && FirstPage.of(rows, rows.get(i)) && rows.get(i).top() < limit; i++) {
            Row row = rows.get(i);
            Row next = rows.get(i + 1);
            boolean kind = KIND.matcher(Parts.folded(row.tokens())).matches() && Parts.inCapitals(row.tokens());
            if (kind && next.page() == row.page() && next.top() - row.bottom() < 2 * row.wordHeight()
                    && Parts.of(next).size() == 1 && !ends(next.tokens()) && centred(row, next)) {
                return subjectFrom(i + 1, 0).map(reading -> reading.weakenedTo(0.9));
            }
        }
        return Optional.empty();
    }

    private static boolean centred(Row above, Row below) {
        return Math.abs(Parts.centre(above.tokens()) - Parts.centre(below.tokens())) < 3 * above.wordHeight();
    }

    private static boolean ends(List<Token> tokens) {
        return END.matcher(Parts.folded(tokens)).matches() || Parts.inCapitals(tokens) || Parts.key(tokens).isEmpty();
    }

    private Optional<Reading> subjectFrom(int start, int index) {
        List<Token> first = Values.upToGap(rows.get(start).tokens().subList(index, rows.get(start).tokens().size()));
        List<Token> all = new ArrayList<>(first);
        Column column = new Column(Math.max(0, first.getFirst().left() - 400), first.getLast().right() + 100);
        Row last = rows.get(start);
        for (int i = start + 1; i < Math.min(rows.size(), start + MOST_LINES); i++) {
            Row row = rows.get(i);
            List<Token> tokens = Values.upToGap(column.of(row));
            boolean close = row.page() == last.page() && row.top() - last.bottom() < 1.2 * row.wordHeight();
            if (tokens.isEmpty() || !close || ends(tokens)) {
                break;
            }
            all.addAll(tokens);
            last = row;
        }
        String value = Values.withCommas(Folding.tidy(Values.joined(all)))
            .replaceAll("(?iu)^(?:về việc|v/v):?\\s*|[\\s.,;:_\\-–]+$", "");
        return value.isEmpty() ? Optional.empty() : Optional.of(new Reading(value, 0.97, all));
    }

}
