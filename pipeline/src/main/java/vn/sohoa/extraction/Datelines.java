package vn.sohoa.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import vn.sohoa.vietnamese.Folding;
import vn.sohoa.vietnamese.PaperDate;

/**
 * Place and date of a paper, "…, ngày … tháng … năm …": box 4 of Nghị định 30/2020/NĐ-CP,
 * at the top or above the signature.
 */
final class Datelines {

    private static final int MOST_PLACE_WORDS = 6;

    private static final double WITHOUT_PLACE = 0.9;

    private static final Pattern ALONE = Pattern
        .compile("^\\W*(ngay .{1,4}thang .{1,4}nam [0-9]{4}\\W*|hom nay,? (?:vao hoi .*)?ngay .*)$");

    /** Words before "ngày" that name no place: "Sinh ngày", "Ngày cấp, ngày". */
    private static final Set<String> NO_PLACE = Set.of("sinh", "cap", "mat", "chet", "ky", "tu", "den", "vao", "nay",
            "dau", "lan", "truoc", "sau", "trong", "han");

    private final List<Row> rows;

    Datelines(List<Row> rows) {
        this.rows = rows;
    }

    private record Dateline(Row row, int ngay) {
    }

    Optional<Reading> place() {
        return all().stream().findFirst().flatMap(line -> placeBefore(line.row(), line.ngay()));
    }

    Optional<Reading> date() {
        return all().stream().findFirst().flatMap(Datelines::dateOf).or(this::withoutPlace);
    }

    /**
     * "Ngày … tháng … năm …" on a line of its own, or "Hôm nay, ngày …" as minutes begin.
     */
    private Optional<Reading> withoutPlace() {
        return rows.stream()
            .filter(row -> FirstPage.of(rows, row))
            .flatMap(row -> Parts.of(row).stream())
            .filter(part -> ALONE.matcher(Parts.folded(part)).matches())
            .findFirst()
            .flatMap(part -> PaperDate.inDigits(Values.joined(part))
                .map(date -> new Reading(date.iso(), date.exists() ? WITHOUT_PLACE : 0.5, part)));
    }

    /** Those in the head of the first page first, then from the end backwards. */
    private List<Dateline> all() {
        List<Dateline> head = new ArrayList<>();
        List<Dateline> foot = new ArrayList<>();
        int limit = FirstPage.bottom(rows) * 2 / 5;
        for (Row row : rows) {
            in(row).ifPresent(line -> (FirstPage.of(rows, row) && row.top() < limit ? head : foot).add(line));
        }
        head.addAll(foot.reversed());
        return head;
    }

    private static Optional<Dateline> in(Row row) {
        for (int i = 0; i < row.tokens().size(); i++) {
            if (row.tokens().get(i).key().equals("ngay") && placeBefore(row, i).isPresent()
                    && dateOf(new Dateline(row, i)).isPresent()) {
                return Optional.of(new Dateline(row, i));
            }
        }
        return Optional.empty();
    }

    private static Optional<Reading> dateOf(Dateline dateline) {
        List<Token> tokens = dateline.row().tokens().subList(dateline.ngay(), dateline.row().tokens().size());
        return PaperDate.inDigits(Values.joined(tokens))
            .map(date -> new Reading(date.iso(), date.exists() ? 1 : 0.5, Values.upToGap(tokens)));
    }

    /**
     * The capitalized words right before "ngày", parted from it by a comma that OCR may
     * have lost or taken for a dot.
     */
    private static Optional<Reading> placeBefore(Row row, int ngay) {
        int from = ngay;
        while (from > 0 && ngay - from < MOST_PLACE_WORDS && placeWord(row.tokens().get(from - 1)) && (from == ngay
                || row.tokens().get(from).left() - row.tokens().get(from - 1).right() < 2 * row.wordHeight())) {
            from--;
        }
        if (from == ngay || NO_PLACE.contains(row.tokens().get(ngay - 1).key())) {
            return Optional.empty();
        }
        List<Token> tokens = row.tokens().subList(from, ngay);
        String value = Folding.tidy(Values.joined(tokens)).replaceAll("[\\s,.;:]+$", "");
        boolean comma = tokens.getLast().text().matches(".*[,.]$");
        return value.isEmpty() ? Optional.empty() : Optional.of(new Reading(value, comma ? 1 : 0.9, tokens));
    }

    private static boolean placeWord(Token token) {
        return !token.key().isEmpty() && Character.isUpperCase(token.text().codePointAt(0))
                || token.text().matches("[0-9]{1,2},?");
    }

}
