package vn.sohoa.extraction;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.sohoa.vietnamese.Folding;
import vn.sohoa.vietnamese.PaperDate;

/**
 * The last day of a paper that prints a term: "có giá trị trong thời hạn 06 tháng kể từ
 * ngày cấp".
 */
final class TermOfValidity {

    private static final Pattern TERM = Pattern
        .compile("(?:gia tri|thoi han|hieu luc)[^.;]{0,40}? ([0-9]{1,2})(?: \\([^)]{1,20}\\))? ?(thang|nam|ngay)"
                + " ?,? ?(?:ke tu|tinh tu|tu|sau) (?:ngay )?(?:duoc )?(?:cap|ky|xac nhan|ban hanh)");

    private final List<Row> rows;

    TermOfValidity(List<Row> rows) {
        this.rows = rows;
    }

    /**
     * The day, as sure as the day of issue that it is counted from.
     * @param issuedOn ISO 8601
     */
    Optional<ExtractedField> from(ExtractedField issuedOn) {
        Optional<LocalDate> start = PaperDate.in(issuedOn.value().replaceAll("^(\\d+)-(\\d+)-(\\d+)$", "$3/$2/$1"))
            .flatMap(PaperDate::calendarDay);
        return start.flatMap(day -> term().map(term -> {
            ExtractedField words = new Reading(day.plus(term.length()).toString(), 0.97, term.tokens()).field();
            boolean wordsAreSurer = words.confidence().compareTo(issuedOn.confidence()) > 0;
            return new ExtractedField(words.value(), wordsAreSurer ? issuedOn.confidence() : words.confidence(),
                    words.page(), words.box());
        }));
    }

    private record Term(Period length, List<Token> tokens) {
    }

    /** A term may begin on one line and end on the next. */
    private Optional<Term> term() {
        for (int i = 0; i < rows.size(); i++) {
            List<Token> tokens = new ArrayList<>(rows.get(i).tokens());
            if (i + 1 < rows.size() && rows.get(i + 1).page() == rows.get(i).page()) {
                tokens.addAll(rows.get(i + 1).tokens());
            }
            Matcher term = TERM.matcher(Folding.fold(Values.joined(tokens)));
            if (term.find()) {
                return Optional.of(new Term(length(Integer.parseInt(term.group(1)), term.group(2)), tokens));
            }
        }
        return Optional.empty();
    }

    private static Period length(int count, String unit) {
        return switch (unit) {
            case "nam" -> Period.ofYears(count);
            case "thang" -> Period.ofMonths(count);
            default -> Period.ofDays(count);
        };
    }

}
