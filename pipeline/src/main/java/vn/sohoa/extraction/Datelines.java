package vn.sohoa.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
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

    /** The word before was read as none that a place begins with. */
    private static final double CUT_OFF = 0.4;

    private static final Pattern ALONE = Pattern
        .compile("^\\W*(ngay .{1,4}thang .{1,4}nam [0-9]{4}\\W*|hom nay,? (?:vao hoi .*)?ngay .*)$");

    /** "ngày … tháng … năm 2024", whatever was read between the words. */
    private static final Pattern SHAPE = Pattern
        .compile("^n[gq][a-z]{0,3}\\W{0,3}(.{0,7}?)\\W{0,3}t[hb][a-z]{0,2}[gq]\\W{0,3}(.{0,7}?)\\W{0,3}n[a-z]m\\W{0,3}"
                + "([0-9oil|!\\]]{4})");

    /** Words before "ngày" that name no place: "Sinh ngày", "Ngày cấp, ngày". */
    private static final Set<String> NO_PLACE = Set.of("sinh", "cap", "mat", "chet", "ky", "tu", "den", "vao", "nay",
            "dau", "lan", "truoc", "sau", "trong", "han");

    private static final Pattern CAPITALS_BEFORE_A_NAME = Pattern
        .compile("^(?!TP|TX|TT)(\\p{Lu})(\\p{Lu}{1,4}) (?=\\p{Lu}\\p{Ll})");

    private final List<Row> rows;

    Datelines(List<Row> rows) {
        this.rows = rows;
    }

    private record Dateline(Row row, int ngay) {
    }

    Optional<Reading> place() {
        return all().stream().findFirst().flatMap(line -> placeBefore(line.row(), line.ngay()));
    }

    /**
     * Where day or month were written by hand and not read, no other date takes its
     * place.
     */
    Optional<Reading> date() {
        List<Dateline> all = all();
        return all.isEmpty() ? withoutPlace() : dateOf(all.getFirst());
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
        // "Đại Nghĩa, ngày …": the last word that fits begins the date
        for (int i = row.tokens().size() - 1; i > 0; i--) {
            List<Token> rest = row.tokens().subList(i, row.tokens().size());
            if (row.tokens().get(i).key().startsWith("n") && SHAPE.matcher(Parts.folded(rest)).find()
                    && placeBefore(row, i).isPresent()) {
                return Optional.of(new Dateline(row, i));
            }
        }
        return Optional.empty();
    }

    private static Optional<Reading> dateOf(Dateline dateline) {
        List<Token> tokens = Values
            .upToGap(dateline.row().tokens().subList(dateline.ngay(), dateline.row().tokens().size()));
        Matcher shape = SHAPE
            .matcher(Parts.folded(dateline.row().tokens().subList(dateline.ngay(), dateline.row().tokens().size())));
        if (!shape.find()) {
            return Optional.empty();
        }
        boolean digits = shape.group(1).matches("[0-9]+") && shape.group(2).matches("[0-9]+");
        String text = "ngày " + shape.group(1) + " tháng " + shape.group(2) + " năm " + shape.group(3);
        return PaperDate.inDigits(text).map(date -> new Reading(date.iso(), date.exists() && digits ? 1 : 0.5, tokens));
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
        String value = ofOneCase(Folding.tidy(Values.joined(tokens)).replaceAll("^[^\\p{L}0-9]+|[\\s,.;:]+$", ""));
        boolean comma = tokens.getLast().text().matches(".*[,.]$");
        boolean cut = from > 0 && row.tokens().get(from).left() - row.tokens().get(from - 1).right() < row.wordHeight();
        String known = KnownNames.PROVINCES.butForAccents(value).orElse(value);
        return value.isEmpty() ? Optional.empty()
                : Optional.of(new Reading(known, cut ? CUT_OFF : comma ? 1 : 0.9, tokens));
    }

    /** "VỊ Thủy" is "Vị Thủy"; "TP. Hồ Chí Minh" stays. */
    private static String ofOneCase(String place) {
        Matcher capitals = CAPITALS_BEFORE_A_NAME.matcher(place);
        return capitals.find()
                ? capitals.group(1) + capitals.group(2).toLowerCase(Locale.ROOT) + place.substring(capitals.end(2))
                : place;
    }

    private static boolean placeWord(Token token) {
        return !token.key().isEmpty() && Character.isUpperCase(token.text().codePointAt(0))
                || token.text().matches("[0-9]{1,2},?|[-–]");
    }

}
