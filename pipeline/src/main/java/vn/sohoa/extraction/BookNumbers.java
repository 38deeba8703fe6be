package vn.sohoa.extraction;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.sohoa.vietnamese.Folding;

/**
 * The number under which a land certificate stands in the book of the office: after "Số
 * vào sổ cấp giấy chứng nhận", on the line or on those below, left of place and date.
 */
final class BookNumbers {

    private static final Pattern LABEL = Pattern
        .compile("so vao s[a-z0](?: cap)?(?: gcn| giay chung(?: nhan)?)?[^a-z0-9]*");

    /** "CH 07940", "CS11380", "00035 QSDĐ/563", "01234/QSDĐ/123/QĐ-UB". */
    private static final Pattern NUMBER = Pattern.compile(
            "(?:\\p{L}{1,3}[ -]?)?[0-9]{3,7}(?:(?: |/)QSD[ĐD]H?(?:/[0-9A-ZĐ./\\-]*[0-9A-ZĐ])?|[./\\-][0-9A-ZĐ./\\-]*[0-9A-ZĐ])?");

    private static final int MOST_LINES_BELOW = 2;

    private final List<Row> rows;

    BookNumbers(List<Row> rows) {
        this.rows = rows;
    }

    Optional<Reading> first() {
        for (int i = 0; i < rows.size(); i++) {
            for (List<Token> part : Parts.of(rows.get(i))) {
                Matcher label = LABEL.matcher(Parts.folded(part));
                if (label.find()) {
                    Optional<Reading> beside = beside(part, label.end());
                    return beside.isPresent() ? beside : below(i, part);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Reading> beside(List<Token> part, int from) {
        String text = Values.joined(part);
        Matcher number = NUMBER.matcher(text);
        boolean found = text.length() == Folding.fold(text).length() && number.find(Math.min(from, text.length()));
        return found ? Optional.of(new Reading(Folding.tidy(number.group()), 1, part)) : Optional.empty();
    }

    private Optional<Reading> below(int row, List<Token> label) {
        int slack = 4 * Parts.height(label);
        return rows.subList(row + 1, Math.min(rows.size(), row + 1 + MOST_LINES_BELOW))
            .stream()
            .filter(next -> next.page() == label.getFirst().page())
            .map(next -> Parts.of(next).getFirst())
            .filter(part -> Math.abs(part.getFirst().left() - label.getFirst().left()) < slack)
            .flatMap(part -> beside(part, 0).stream())
            .findFirst();
    }

}
