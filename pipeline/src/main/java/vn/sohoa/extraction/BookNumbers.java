package vn.sohoa.extraction;

import java.util.ArrayList;
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
                    return beside(part, label.end()).or(below(i, part));
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

    private java.util.function.Supplier<Optional<Reading>> below(int row, List<Token> label) {
        return () -> {
            int edge = label.getFirst().left();
            int height = label.getFirst().height();
            List<List<Token>> lines = new ArrayList<>();
            for (int i = row + 1; i <= Math.min(rows.size() - 1, row + MOST_LINES_BELOW); i++) {
                List<Token> part = Parts.of(rows.get(i)).getFirst();
                if (rows.get(i).page() == label.getFirst().page()
                        && Math.abs(part.getFirst().left() - edge) < 4 * height) {
                    lines.add(part);
                }
            }
            return lines.stream().flatMap(line -> beside(line, 0).stream()).findFirst();
        };
    }

}
