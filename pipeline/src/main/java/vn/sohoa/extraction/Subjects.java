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

    private static final int MOST_LINES = 9;

    private static final Pattern END = Pattern
        .compile("^\\W*(can cu|.?inh gui|xet |theo |dieu [0-9]|hom nay|ngay |[0-9ivx]+[.)] ).*|.* ?gui:.*");

    /** "V/v", and what OCR makes of it. */
    private static final Pattern V_V = Pattern
        .compile("^\\W*V(?:[/⁄+]|[^\\p{L}0-9]{0,2}[vVyYwW]{1,2}|[lIí1][vVyYwW])\\W*$");

    /**
     * Kinds of papers that name what they are about in the lines below, Nghị định
     * 30/2020/NĐ-CP, Điều 7.
     */
    private static final Pattern KIND = Pattern.compile(
            "^\\W*(quyet dinh|thong tu|nghi dinh|nghi quyet|chi thi|ke hoach|thong bao|bao cao|to trinh|thong tu lien tich|cong dien|chuong trinh|huong dan|quy che|quy dinh|thong cao|phuong an|de an|du an|bien ban|giay moi|ket luan|lenh|phap lenh|luat|nghi quyet lien tich|ban ghi nho)\\W*$");

    /** How far lines may reach out to the left of the first, in heights of a word. */
    private static final int WIDER = 9;

    /** What an issuing authority says of itself below the subject, in capitals. */
    private static final int SHORTEST_AUTHORITY = 6;

    private final List<Row> rows;

    Subjects(List<Row> rows) {
        this.rows = rows;
    }

    Optional<Reading> first() {
        return underTheKind().or(this::afterVeViec);
    }

    private Optional<Reading> afterVeViec() {
        int limit = FirstPage.bottom(rows) * 3 / 5;
        for (int i = 0; i < rows.size() && FirstPage.of(rows, rows.get(i)) && rows.get(i).top() < limit; i++) {
            for (int t = 0; t < rows.get(i).tokens().size(); t++) {
                if (Parts.begins(rows.get(i), t) && veViec(rows.get(i).tokens(), t)) {
                    List<Token> line = Values.upToGap(rows.get(i).tokens().subList(t, rows.get(i).tokens().size()));
                    return subjectFrom(i, t, under(line));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean veViec(List<Token> tokens, int at) {
        Token first = tokens.get(at);
        boolean parted = at + 1 < tokens.size() && first.text().matches("\\W*V\\W*")
                && tokens.get(at + 1).key().equals("v");
        return V_V.matcher(first.text()).matches() || first.key().equals("vv") || parted || first.key().equals("ve")
                && first.text().matches("\\W*V.*") && at + 1 < tokens.size() && tokens.get(at + 1).key().equals("viec");
    }

    private Optional<Reading> underTheKind() {
        int limit = FirstPage.bottom(rows) / 2;
        for (int i = 0; i + 1 < rows.size() && FirstPage.of(rows, rows.get(i)) && rows.get(i).top() < limit; i++) {
            Row row = rows.get(i);
            for (List<Token> kind : Parts.of(row)) {
                if (KIND.matcher(Parts.folded(kind)).matches() && Parts.inCapitals(kind)) {
                    Optional<Reading> subject = below(row, kind, i + 1);
                    if (subject.isPresent()) {
                        return subject;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The subject in the middle under its kind; a stamp may stand beside them. */
    private Optional<Reading> below(Row row, List<Token> kind, int index) {
        for (int i = index; i < Math.min(rows.size(), index + 2); i++) {
            Row next = rows.get(i);
            boolean close = next.page() == row.page() && next.top() - row.bottom() < 2.5 * row.wordHeight();
            Optional<List<Token>> line = Parts.of(next).stream().filter(part -> centred(kind, part)).findFirst();
            if (!close || line.isPresent() && ends(line.get())) {
                return Optional.empty();
            }
            if (line.isPresent()) {
                int width = 2 * WIDER * line.get().getFirst().height();
                Column column = new Column(Math.max(0, line.get().getFirst().left() - width),
                        line.get().getLast().right() + width);
                return subjectFrom(i, next.tokens().indexOf(line.get().getFirst()), column)
                    .map(reading -> reading.weakenedTo(0.95));
            }
        }
        return Optional.empty();
    }

    private static boolean centred(List<Token> above, List<Token> below) {
        return Math.abs(Parts.centre(above) - Parts.centre(below)) < 3 * below.getFirst().height();
    }

    /**
     * The rest of a line that did not fit is no authority, though it may be in capitals.
     */
    private static boolean ends(List<Token> tokens) {
        String key = Parts.key(tokens);
        boolean number = Values.joined(tokens).matches("\\W*S[ốôóò] ?(?:[:.] ?)?[0-9_…./].*|\\W*S[ốôóò]:?");
        return number || END.matcher(Parts.folded(tokens)).matches() || key.isEmpty()
                || Parts.inCapitals(tokens) && key.length() >= SHORTEST_AUTHORITY;
    }

    /** The column of a letter's subject: under its number, left of the date. */
    private static Column under(List<Token> first) {
        int height = first.getFirst().height();
        return new Column(Math.max(0, first.getFirst().left() - WIDER * height), first.getLast().right() + 3 * height);
    }

    private Optional<Reading> subjectFrom(int start, int index, Column column) {
        List<Token> first = Values.upToGap(rows.get(start).tokens().subList(index, rows.get(start).tokens().size()));
        List<Token> all = new ArrayList<>(first);
        Row last = rows.get(start);
        for (int i = start + 1; i < Math.min(rows.size(), start + MOST_LINES); i++) {
            Row row = rows.get(i);
            List<Token> tokens = Values.upToGap(column.of(row));
            boolean close = row.page() == last.page() && row.top() - last.bottom() < 1.2 * row.wordHeight();
            if (beside(row, first)) {
                continue;
            }
            if (tokens.isEmpty() || !close || ends(tokens) || runsOut(tokens, row)) {
                break;
            }
            all.addAll(tokens);
            last = row;
        }
        String value = Values.withCommas(Folding.tidy(Values.joined(all)))
            .replaceAll(
                    "(?iu)^[^\\p{L}0-9]*(?:về việc(?![\\p{L}])|v(?:[/⁄+]|[^\\p{L}0-9]{0,2}[vyw]{1,2}|[lí1][vyw])(?![\\p{L}0-9]))[^\\p{L}0-9]*"
                            + "|^[^\\p{L}0-9]+|[\\s.,;:_\\-–]+$",
                    "");
        return value.isEmpty() ? Optional.empty() : Optional.of(new Reading(value, 0.97, all));
    }

    /**
     * Whether a row is that of a stamp at the margin, or of anything else left of the
     * subject.
     */
    private static boolean beside(Row row, List<Token> first) {
        return row.page() == first.getFirst().page() && row.right() < Parts.centre(first)
                && row.left() < first.getFirst().left() - first.getFirst().height();
    }

    /** Whether a line goes on beyond the column without a gap: it is running text. */
    private static boolean runsOut(List<Token> tokens, Row row) {
        int end = row.tokens().indexOf(tokens.getLast()) + 1;
        return end < row.tokens().size() && !Values.farFrom(tokens.getLast(), row.tokens().get(end));
    }

}
