package vn.sohoa.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import vn.sohoa.document.FieldKey;
import vn.sohoa.template.FieldKind;
import vn.sohoa.template.FieldPlace;
import vn.sohoa.template.FieldTemplate;
import vn.sohoa.vietnamese.Folding;

/**
 * Names of those who signed, box 7b of Nghị định 30/2020/NĐ-CP: below the office, under
 * seal and strokes.
 */
final class SignerNames {

    /** Strokes beside the name make it less sure. */
    private static final double BESIDE_STROKES = 0.8;

    /** How far below the office a name may stand, in heights of its words. */
    private static final int FARTHEST_NAME = 18;

    /** Words of a row in the signer's column from which on it is running text. */
    private static final int RUNNING_TEXT = 8;

    /**
     * Words in the middle of names that begin none: the family name before them was lost.
     */
    private static final Set<String> NEVER_FIRST = Set.of("thi", "van");

    /** Ranks and degrees that stand before names. */
    private static final Pattern RANK = Pattern.compile(
            "(?iu)^[^\\p{L}0-9]*(?:(?:[GP]?GS|TSKH|TS|ThS|BS|DS|KS|CN|LS|NCS|CK\\s?I{1,2}|BSCK\\s?I{1,2}|NSND|NGƯT|NGND)[., ]+|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy) |(?:Tiến sĩ|Thạc sĩ|Bác sĩ|Dược sĩ|Kỹ sư|Luật sư) )+");

    /** No word of a name; what a seal or a pen left on its line may be read so. */
    private static final Pattern STROKE = Pattern.compile("\\p{Ll}");

    private static final FieldTemplate NAME = new FieldTemplate(new FieldKey("signer_name"), FieldKind.PERSON_NAME,
            List.of(), FieldPlace.SIGNER_NAME, null, null, 1, null, false, 1);

    /**
     * A word was lost where office and name do not stand centred below each other, or the
     * name begins with no family name.
     */
    private static final double DOUBTFUL = 0.4;

    private final List<Row> rows;

    SignerNames(List<Row> rows) {
        this.rows = rows;
    }

    Optional<Reading> below(int row, List<Token> position) {
        int height = Parts.height(position);
        for (int i = row + 1; i < rows.size(); i++) {
            Row candidate = rows.get(i);
            if (candidate.page() != position.getFirst().page()
                    || candidate.top() - rows.get(row).bottom() > FARTHEST_NAME * height) {
                break;
            }
            for (List<Token> part : Parts.of(candidate)) {
                boolean below = Math.abs(Parts.centre(part) - Parts.centre(position)) < 8 * height;
                if (below && part.size() >= RUNNING_TEXT && !Parts.inCapitals(part)) {
                    return Optional.empty();
                }
                boolean office = Parts.inCapitals(part)
                        && (Positions.in(part) || part.size() > 5 || candidate.top() - rows.get(row).bottom() < height);
                if (below && !office) {
                    Optional<Reading> reading = nameIn(part);
                    if (reading.isPresent()) {
                        return reading.map(name -> whole(name, position) ? name : name.weakenedTo(DOUBTFUL));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The last whole name that stands alone in the right half below "Nơi nhận", where the
     * office above it could not be read.
     */
    Optional<Reading> alone() {
        for (int i = rows.size() - 1; i >= 0; i--) {
            Row row = rows.get(i);
            if (Folding.key(row.text()).startsWith("noinhan")) {
                return namesUnder(i);
            }
        }
        return Optional.empty();
    }

    private Optional<Reading> namesUnder(int recipients) {
        Row head = rows.get(recipients);
        int middle = rows.stream().filter(row -> row.page() == head.page()).mapToInt(Row::right).max().orElse(0) / 2;
        return rows.subList(recipients + 1, rows.size())
            .stream()
            .filter(row -> row.page() == head.page())
            .map(row -> Parts.of(row).getLast())
            .filter(part -> part.getFirst().left() > middle && part.size() <= 5)
            .flatMap(part -> nameIn(part).filter(name -> family(name.tokens().getFirst())).stream())
            .reduce((earlier, later) -> later)
            .map(name -> name.weakenedTo(DOUBTFUL));
    }

    private static boolean whole(Reading name, List<Token> position) {
        return aligned(name.tokens(), position) && FamilyNames.contain(name.value().replaceFirst(" .*", ""));
    }

    /** Whether one stands centred below the other. */
    static boolean aligned(List<Token> name, List<Token> position) {
        int height = Math.max(Parts.height(name), Parts.height(position));
        return Math.abs(Parts.centre(name) - Parts.centre(position)) < 1.3 * height;
    }

    /**
     * A name that is all of the part, or follows a rank, or the strokes of a signature
     * that were read as words; from a family name on where there is one.
     */
    private static Optional<Reading> nameIn(List<Token> part) {
        List<Token> clear = part.stream().filter(token -> !STROKE.matcher(token.text()).matches()).toList();
        List<Token> words = withoutRank(clear);
        Optional<Reading> any = Optional.empty();
        for (int from = 0; from + 1 < words.size(); from++) {
            List<Token> rest = words.subList(from, words.size());
            Optional<Reading> reading = Values.parse(NAME, rest)
                .filter(found -> found.tokens().getLast().equals(words.getLast()) && ofOneCase(found.tokens()))
                .filter(found -> !NEVER_FIRST.contains(found.tokens().getFirst().key()) && !title(found))
                .map(found -> found.tokens().size() == words.size() && clear.size() == part.size() ? found
                        : found.weakenedTo(BESIDE_STROKES));
            if (reading.isPresent() && family(reading.get().tokens().getFirst())) {
                return reading;
            }
            any = any.or(() -> reading);
        }
        return any;
    }

    private static List<Token> withoutRank(List<Token> part) {
        for (int from = Math.min(4, part.size() - 2); from > 0; from--) {
            if (RANK.matcher(Values.joined(part.subList(0, from)) + " ").replaceFirst("").isBlank()) {
                return part.subList(from, part.size());
            }
        }
        return part;
    }

    private static boolean family(Token first) {
        String word = first.text().replaceAll("[^\\p{L}]", "");
        return FamilyNames.contain(word) || KnownNames.SURNAMES.butForAccents(word).isPresent();
    }

    /** "QUYẾT ĐỊNH" and "CHỦ TỊCH" are capitalized words as well. */
    private static boolean title(Reading name) {
        String value = name.value();
        return value.equals(value.toUpperCase(Locale.ROOT)) && (Positions.office(Folding.fold(value))
                || Positions.known(value).isPresent() || !family(name.tokens().getFirst()));
    }

    /** Remains of a seal before a name are in capitals, the name is not. */
    private static boolean ofOneCase(List<Token> name) {
        boolean small = name.getLast().text().codePoints().anyMatch(Character::isLowerCase);
        return !small || name.stream()
            .map(token -> token.text().replaceAll("[^\\p{L}]", ""))
            .allMatch(word -> word.length() == 1 || word.codePoints().anyMatch(Character::isLowerCase));
    }

}
