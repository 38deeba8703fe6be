package vn.sohoa.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import vn.sohoa.document.FieldKey;
import vn.sohoa.template.FieldKind;
import vn.sohoa.template.FieldPlace;
import vn.sohoa.template.FieldTemplate;
import vn.sohoa.vietnamese.Folding;
import vn.sohoa.vietnamese.Likeness;
import vn.sohoa.vietnamese.PaperDate;

/**
 * Reads fields that have no label but a place on the page: the boxes of Nghị định
 * 30/2020/NĐ-CP, Phụ lục I.
 */
final class PlacedValues {

    private static final String QUOC_HIEU = "conghoaxahoichunghiavietnam";

    private static final Pattern AGENCY_NOUN = Pattern.compile(
            "^(uy ban nhan dan|ubnd|so |phong |chi cuc|cuc |tong cuc|bo |ban |trung tam|cong an|van phong|hoi dong|toa an|thanh tra|chi nhanh|bao hiem|truong |benh vien|vien ).*");

    private static final Pattern POSITION = Pattern.compile(
            ".*(chu tich|giam doc|truong|cong chuc|chanh|vien truong|hieu truong|thu truong|bi thu|can bo|nguoi ky).*");

    private static final Pattern ON_BEHALF = Pattern.compile("^(tm|kt|tl|tuq|q)[. ].*");

    private static final Pattern END_OF_SUBJECT = Pattern
        .compile("^(can cu|kinh gui|xet|theo|dieu |chu tich|uy ban|giam doc|truong|so:?).*");

    private final List<Row> rows;

    private final int firstPage;

    PlacedValues(List<Row> rows) {
        this.rows = rows;
        this.firstPage = rows.isEmpty() ? 0 : rows.getFirst().page();
    }

    Optional<Reading> at(FieldPlace place) {
        return switch (place) {
            case AGENCY -> agency();
            case NUMBER -> number();
            case ISSUE_PLACE -> datelines().stream().findFirst().flatMap(this::placeOf);
            case ISSUE_DATE -> datelines().stream().findFirst().flatMap(this::dateOf);
            case SUBJECT -> subject();
            case SIGNER_POSITION -> signature().map(Signature::position);
            case SIGNER_NAME -> signature().map(Signature::name);
        };
    }

    private record Dateline(Row row, int ngay) {
    }

    /**
     * Rows with "…, ngày … tháng … năm …": those in the head of the first page first,
     * then from the end backwards.
     */
    private List<Dateline> datelines() {
        List<Dateline> head = new ArrayList<>();
        List<Dateline> foot = new ArrayList<>();
        int limit = pageBottom() * 2 / 5;
        for (Row row : rows) {
            for (int i = 0; i < row.tokens().size(); i++) {
                if (row.tokens().get(i).key().equals("ngay") && placeBefore(row, i).isPresent()
                        && PaperDate.inDigits(Values.joined(row.tokens().subList(i, row.tokens().size())))
                            .isPresent()) {
                    boolean top = row.page() == firstPage && row.top() < limit;
                    (top ? head : foot).add(new Dateline(row, i));
                }
            }
        }
        head.addAll(foot.reversed());
        return head;
    }

    private Optional<Reading> dateOf(Dateline dateline) {
        List<Token> tokens = dateline.row().tokens().subList(dateline.ngay(), dateline.row().tokens().size());
        return PaperDate.inDigits(Values.joined(tokens))
            .map(date -> new Reading(date.iso(), date.exists() ? 1 : 0.5, Values.upToGap(tokens)));
    }

    private Optional<Reading> placeOf(Dateline dateline) {
        return placeBefore(dateline.row(), dateline.ngay());
    }

    /**
     * Up to six capitalized words right before "ngày", parted from it by a comma that OCR
     * may have lost.
     */
    private static Optional<Reading> placeBefore(Row row, int ngay) {
        int from = ngay;
        while (from > 0 && ngay - from < 6 && placeWord(row.tokens().get(from - 1)) && (from == ngay
                || row.tokens().get(from).left() - row.tokens().get(from - 1).right() < 2 * row.wordHeight())) {
            from--;
        }
        if (from == ngay) {
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

    private Optional<Reading> agency() {
        int head = headRow();
        if (head < 0) {
            return Optional.empty();
        }
        int boundary = quocHieuLeft(rows.get(head));
        List<List<Token>> lines = new ArrayList<>();
        for (int i = Math.max(0, head - 2); i < Math.min(rows.size(), head + 5); i++) {
            List<Token> left = rows.get(i)
                .tokens()
                .stream()
                .filter(token -> token.right() < boundary && !token.key().isEmpty())
                .toList();
            String folded = Folding.fold(Values.joined(left));
            if (folded.matches("^so ?[:0-9.].*|^so$|^mau.*")) {
                break;
            }
            if (!left.isEmpty() && inCapitals(Values.joined(left))) {
                lines.add(left);
            }
        }
        for (int from = lines.size() - 1; from >= 0; from--) {
            if (AGENCY_NOUN.matcher(Folding.fold(Values.joined(lines.get(from)))).matches()) {
                List<Token> tokens = lines.subList(from, lines.size()).stream().flatMap(List::stream).toList();
                return Optional.of(new Reading(Folding.tidy(Values.joined(tokens)), 1, tokens));
            }
        }
        return Optional.empty();
    }

    private int headRow() {
        for (int i = 0; i < Math.min(rows.size(), 8); i++) {
            if (Likeness.within(QUOC_HIEU, Folding.key(rows.get(i).text())) >= 0.75) {
                return i;
            }
        }
        return -1;
    }

    /** Left edge of the quốc hiệu: its first word, or the first after a wide gap. */
    private static int quocHieuLeft(Row row) {
        List<Token> tokens = row.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            String rest = Folding.key(Values.joined(tokens.subList(i, tokens.size())));
            if (Likeness.of(rest, QUOC_HIEU) >= 0.75 && Likeness.of(tokens.get(i).key(), "cong") >= 0.5) {
                return tokens.get(i).left();
            }
        }
        return row.left();
    }

    private Optional<Reading> number() {
        FieldTemplate number = new FieldTemplate(new FieldKey("document_number"), FieldKind.DOCUMENT_NUMBER, List.of(),
                FieldPlace.NUMBER, null, null, 1, null, false, 1);
        int limit = pageBottom() / 2;
        return rows.stream()
            .filter(row -> row.page() == firstPage && row.top() < limit)
            .flatMap(row -> numbersIn(row, number).stream())
            .findFirst();
    }

    private static List<Reading> numbersIn(Row row, FieldTemplate number) {
        List<Reading> found = new ArrayList<>();
        for (int i = 0; i < row.tokens().size(); i++) {
            Token token = row.tokens().get(i);
            boolean begins = i == 0 || token.left() - row.tokens().get(i - 1).right() > 2 * token.height();
            if (begins && token.key().equals("so") && i + 1 < row.tokens().size()) {
                Values.parse(number, row.tokens().subList(i + 1, row.tokens().size())).ifPresent(found::add);
            }
            else if (begins && token.text().matches("S[ốôó6o][:.]?[0-9].*")) {
                Values.parse(number, Values.upToGap(row.tokens().subList(i, row.tokens().size())))
                    .ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Reading> subject() {
        int limit = pageBottom() * 3 / 5;
        for (int i = 0; i < rows.size() && rows.get(i).page() == firstPage && rows.get(i).top() < limit; i++) {
            for (int t = 0; t < rows.get(i).tokens().size(); t++) {
                Token token = rows.get(i).tokens().get(t);
                boolean begins = t == 0 || token.left() - rows.get(i).tokens().get(t - 1).right() > 2 * token.height();
                boolean veViec = token.key().equals("ve") && t + 1 < rows.get(i).tokens().size()
                        && rows.get(i).tokens().get(t + 1).key().equals("viec");
                if (begins && (veViec || token.key().equals("vv"))) {
                    return Optional.of(subjectFrom(i, t));
                }
            }
        }
        return Optional.empty();
    }

    private Reading subjectFrom(int start, int index) {
        List<Token> first = Values.upToGap(rows.get(start).tokens().subList(index, rows.get(start).tokens().size()));
        List<Token> all = new ArrayList<>(first);
        Column column = new Column(Math.max(0, first.getFirst().left() - 400), first.getLast().right() + 100);
        for (int i = start + 1; i < Math.min(rows.size(), start + 4); i++) {
            Row row = rows.get(i);
            List<Token> tokens = Values.upToGap(column.of(row));
            boolean close = row.page() == rows.get(start).page()
                    && row.top() - rows.get(i - 1).bottom() < 1.2 * row.wordHeight();
            if (tokens.isEmpty() || !close || END_OF_SUBJECT.matcher(Folding.fold(Values.joined(tokens))).matches()
                    || inCapitals(Values.joined(tokens))) {
                break;
            }
            all.addAll(tokens);
        }
        String value = Folding.tidy(Values.joined(all)).replaceAll("^(?:[Vv]ề việc|[Vv]/v):?\\s*|[\\s.,;:]+$", "");
        return new Reading(value, 0.97, all);
    }

    private record Signature(Reading position, Reading name) {
    }

    /**
     * The last position in capitals on the paper that a name follows below, in the same
     * column.
     */
    private Optional<Signature> signature() {
        for (int i = rows.size() - 1; i >= 0; i--) {
            for (List<Token> part : parts(rows.get(i))) {
                String folded = Folding.fold(Values.joined(part));
                if (POSITION.matcher(folded).matches() && inCapitals(Values.joined(part)) && part.size() <= 12) {
                    Optional<Reading> name = nameBelow(i, part);
                    if (name.isPresent()) {
                        return Optional.of(new Signature(position(part), name.get()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Reading position(List<Token> part) {
        List<Token> own = part;
        if (ON_BEHALF.matcher(Folding.fold(Values.joined(part))).matches() && part.size() > 1) {
            own = part.subList(1, part.size());
        }
        return new Reading(Folding.tidy(Values.joined(own)), 0.97, own);
    }

    private Optional<Reading> nameBelow(int row, List<Token> position) {
        int middle = (position.getFirst().left() + position.getLast().right()) / 2;
        FieldTemplate name = new FieldTemplate(new FieldKey("signer_name"), FieldKind.PERSON_NAME, List.of(),
                FieldPlace.SIGNER_NAME, null, null, 1, null, false, 1);
        int height = position.getFirst().height();
        for (int i = row + 1; i < rows.size(); i++) {
            Row candidate = rows.get(i);
            if (candidate.page() != position.getFirst().page()
                    || candidate.top() - rows.get(row).bottom() > 16 * height) {
                break;
            }
            for (List<Token> part : parts(candidate)) {
                int centre = (part.getFirst().left() + part.getLast().right()) / 2;
                boolean below = Math.abs(centre - middle) < 8 * height && part.size() <= 9;
                boolean office = POSITION.matcher(Folding.fold(Values.joined(part))).matches();
                if (below && !office && !inCapitals(Values.joined(part))) {
                    Optional<Reading> reading = nameIn(part, name);
                    if (reading.isPresent()) {
                        return reading;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /**
     * A name that is all of the part, or follows the strokes of a signature that were
     * read as words.
     */
    private static Optional<Reading> nameIn(List<Token> part, FieldTemplate name) {
        for (int from = 0; from + 1 < part.size(); from++) {
            Optional<Reading> reading = Values.parse(name, part.subList(from, part.size()));
            boolean toTheEnd = reading.isPresent() && reading.get().tokens().getLast().equals(part.getLast());
            if (toTheEnd) {
                return reading.map(found -> found.tokens().size() == part.size() ? found : found.weakenedTo(0.8));
            }
        }
        return Optional.empty();
    }

    /** The stretches of a row between wide gaps. */
    private static List<List<Token>> parts(Row row) {
        List<List<Token>> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= row.tokens().size(); i++) {
            boolean gap = i == row.tokens().size()
                    || row.tokens().get(i).left() - row.tokens().get(i - 1).right() > 2 * row.wordHeight();
            if (gap) {
                parts.add(row.tokens().subList(from, i));
                from = i;
            }
        }
        return parts;
    }

    private int pageBottom() {
        return rows.stream().filter(row -> row.page() == firstPage).mapToInt(Row::bottom).max().orElse(0);
    }

    private static boolean inCapitals(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        return letters > 1 && text.toUpperCase(Locale.ROOT).codePoints().filter(Character::isLetter).count() == letters
                && text.codePoints().filter(Character::isUpperCase).count() >= 0.8 * letters;
    }

}
