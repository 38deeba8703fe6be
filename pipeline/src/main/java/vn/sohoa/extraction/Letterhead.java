package vn.sohoa.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import vn.sohoa.vietnamese.Folding;
import vn.sohoa.vietnamese.Likeness;

/**
 * The agency that issued a paper, box 2 of Nghị định 30/2020/NĐ-CP: the lines left of the
 * quốc hiệu, without the parent agency above them; or else above the signature.
 */
final class Letterhead {

    private static final String QUOC_HIEU = "conghoaxahoichunghiavietnam";

    private static final String TIEU_NGU = "doclaptudohanhphuc";

    /** What stands in the place of the quốc hiệu on papers of the Party. */
    private static final String PARTY = "dangcongsanvietnam";

    private static final Pattern NOUN = Pattern.compile(
            "^\\W*(uy b[a-z]n nhan d[a-z]n|ubnd|so |phong |chi cuc|cuc |tong cuc|bo |ban |trung tam|cong an|van phong|hoi dong|toa an|thanh tra|chi nhanh|bao hiem|truong |b[a-z]nh vi[a-z]n|vien |vu |kho bac|chinh phu|thu tuong|quoc hoi|dai hoc|hoc vien|ngan hang|kiem toan|cong ty|tong cong ty|tap doan|hop tac xa|doanh nghiep|dang uy|tinh uy|thanh uy|huyen uy|quan uy|thi uy|chi bo|dang bo|uy ban|hoi |lien doan|tong lien doan|lien hiep|doan |tram |hat |xi nghiep|bo phan|cong doan|hiep hoi|vien kiem sat|cang vu|bao tang|thu vien).*");

    /**
     * A line that the next one goes on with, whatever that begins with. Tỉnh Hà Tĩnh and
     * huyện Lý Nhân are complete.
     */
    private static final Pattern GOES_ON = Pattern
        .compile(".*(?:[-–,]| (?:va|cua|ve|cho|tai|thuoc|nha|ban nhan|(?<!\\bha )tinh|so))\\W*$");

    /** The body alone, without whose it is. */
    private static final Pattern NAMELESS = Pattern
        .compile("^\\W*(uy ban nhan dan|hoi dong nhan dan|ubnd|cong an|chi nhanh)\\W*$");

    /** What stands under the agency or above it and is no part of its name. */
    private static final Pattern END = Pattern.compile(
            "^\\W*(so|s6|so ?[:0-9./].*|mau .*|v/v.*|ve viec.*|giay .*|quyet dinh.*|ban sao.*|trich luc.*|sao y.*|.*[0-9] ?/.*|.*/ ?[a-z]{2,}-.*|[^a-z]*[0-9][a-z]? [0-9].*)$");

    private static final int ROWS_OF_HEAD = 8;

    private final List<Row> rows;

    Letterhead(List<Row> rows) {
        this.rows = rows;
    }

    Optional<Reading> agency() {
        int head = headRow();
        if (head < 0) {
            return lastAgency(withoutHead());
        }
        int boundary = Math.min(startOf(QUOC_HIEU, rows.get(head).tokens()),
                Math.min(startOf(PARTY, rows.get(head).tokens()), startOf(TIEU_NGU, rows.get(head).tokens())));
        List<List<Token>> lines = new ArrayList<>();
        for (int i = Math.max(0, head - 2); i < Math.min(rows.size(), head + 5); i++) {
            List<Token> left = leftOf(boundary, rows.get(i));
            if (END.matcher(Parts.folded(left)).matches()) {
                if (i > head) {
                    break;
                }
            }
            else if (!left.isEmpty() && Parts.inCapitals(left)) {
                boolean apart = !lines.isEmpty() && farBelow(lines.getLast(), left);
                if (apart && i > head) {
                    break;
                }
                lines.add(left);
            }
        }
        return lastAgency(lines);
    }

    /**
     * The agency alone on a line under quốc hiệu and tiêu ngữ, in capitals: certificates
     * print it there.
     */
    Optional<Reading> centred() {
        int head = headRow();
        if (head < 0) {
            return Optional.empty();
        }
        return rows.subList(head + 1, Math.min(rows.size(), head + 7))
            .stream()
            .filter(row -> row.page() == rows.get(head).page() && Parts.inCapitals(row.tokens()))
            .map(Row::tokens)
            .filter(line -> NOUN.matcher(Parts.folded(line)).matches()
                    && !NAMELESS.matcher(Parts.folded(line)).matches())
            .findFirst()
            .map(line -> new Reading(AgencyNames.mended(Values.joined(line)), 1, line));
    }

    /**
     * Lines in capitals at the left of the first rows, where the quốc hiệu was not read.
     */
    private List<List<Token>> withoutHead() {
        int right = rows.stream().limit(ROWS_OF_HEAD).mapToInt(Row::right).max().orElse(0);
        return rows.stream()
            .limit(ROWS_OF_HEAD)
            .takeWhile(row -> !END.matcher(Folding.fold(row.text())).matches())
            .map(row -> Parts.of(row).getFirst())
            .filter(part -> Parts.inCapitals(part) && Parts.centre(part) < right / 2)
            .toList();
    }

    /** From the last line that begins with the name of a kind of agency. */
    static Optional<Reading> lastAgency(List<List<Token>> lines) {
        for (int from = lines.size() - 1; from >= 0; from--) {
            boolean goesOn = from > 0 && GOES_ON.matcher(Parts.folded(lines.get(from - 1))).matches();
            if (!goesOn && NOUN.matcher(Parts.folded(lines.get(from))).matches()) {
                List<Token> tokens = lines.subList(from, lines.size()).stream().flatMap(List::stream).toList();
                return NAMELESS.matcher(Parts.folded(tokens)).matches() ? Optional.empty()
                        : Optional.of(new Reading(AgencyNames.mended(Values.joined(tokens)), 1, tokens));
            }
        }
        return Optional.empty();
    }

    private static boolean farBelow(List<Token> above, List<Token> below) {
        int height = above.getFirst().height();
        return below.getFirst().word().box().y() - above.getFirst().word().box().bottom() > 1.6 * height;
    }

    private int headRow() {
        for (String phrase : List.of(QUOC_HIEU, PARTY, TIEU_NGU)) {
            for (int i = 0; i < Math.min(rows.size(), ROWS_OF_HEAD); i++) {
                if (Likeness.within(phrase, Folding.key(rows.get(i).text())) >= 0.75) {
                    return i;
                }
            }
        }
        return -1;
    }

    /**
     * What a row holds in the left column: the parts whose middle lies left of the quốc
     * hiệu, without the tiêu ngữ where no wide gap parts it.
     */
    private static List<Token> leftOf(int boundary, Row row) {
        int quocHieu = startOf(QUOC_HIEU, row.tokens());
        int tieuNgu = startOf(TIEU_NGU, row.tokens());
        int end = Math.min(Math.min(quocHieu, tieuNgu), startOf(PARTY, row.tokens()));
        List<Token> left = new ArrayList<>();
        for (List<Token> part : Parts.of(row)) {
            List<Token> own = part.stream().filter(token -> token.left() < end).toList();
            if (!own.isEmpty() && Parts.centre(own) < boundary
                    && own.getLast().right() < boundary + row.wordHeight() * 6) {
                left.addAll(own);
            }
        }
        return trimmed(left);
    }

    private static List<Token> trimmed(List<Token> tokens) {
        int to = tokens.size();
        while (to > 0 && tokens.get(to - 1).key().isEmpty()) {
            to--;
        }
        int from = 0;
        while (from < to && scrap(tokens.get(from))) {
            from++;
        }
        return tokens.subList(from, to);
    }

    /** Marks, and remains of a rule or a stamp before a name in capitals. */
    private static boolean scrap(Token token) {
        return token.key().isEmpty()
                || token.key().length() <= 2 && token.text().codePoints().noneMatch(Character::isUpperCase);
    }

    /**
     * Left edge of the word from which the rest of the row reads most like the phrase.
     */
    private static int startOf(String phrase, List<Token> tokens) {
        double best = 0.7;
        int start = Integer.MAX_VALUE;
        for (int i = 0; i < tokens.size(); i++) {
            double likeness = Likeness.of(Parts.key(tokens.subList(i, tokens.size())), phrase);
            if (likeness > best) {
                best = likeness;
                start = tokens.get(i).left();
            }
        }
        return start;
    }

}
