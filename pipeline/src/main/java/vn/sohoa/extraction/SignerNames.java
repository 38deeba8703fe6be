package vn.sohoa.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.sohoa.document.FieldKey;
import vn.sohoa.template.FieldKind;
import vn.sohoa.template.FieldPlace;
import vn.sohoa.template.FieldTemplate;

/**
 * Names of those who signed, box 7b of Nghị định 30/2020/NĐ-CP: below the office, under
 * seal and strokes.
 */
final class SignerNames {

    /** Strokes beside the name make it less sure. */
    private static final double BESIDE_STROKES = 0.8;

    /** How far below the office a name may stand, in heights of its words. */
    private static final int FARTHEST_NAME = 18;

    /**
     * Words in the middle of names that begin none: the family name before them was lost.
     */
    private static final Set<String> NEVER_FIRST = Set.of("thi", "van");

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
        for (int i = row + 1; i < rows.size(); i++) {
            Row candidate = rows.get(i);
            int height = position.getFirst().height();
            if (candidate.page() != position.getFirst().page()
                    || candidate.top() - rows.get(row).bottom() > FARTHEST_NAME * height) {
                break;
            }
            for (List<Token> part : Parts.of(candidate)) {
                boolean below = Math.abs(Parts.centre(part) - Parts.centre(position)) < 8 * height && part.size() <= 9;
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

    private static boolean whole(Reading name, List<Token> position) {
        return aligned(name.tokens(), position) && FamilyNames.contain(name.value().replaceFirst(" .*", ""));
    }

    /** Whether one stands centred below the other. */
    static boolean aligned(List<Token> name, List<Token> position) {
        int height = Math.max(name.getFirst().height(), position.getFirst().height());
        return Math.abs(Parts.centre(name) - Parts.centre(position)) < 1.3 * height;
    }

    /**
     * A name that is all of the part, or follows the strokes of a signature that were
     * read as words.
     */
    private static Optional<Reading> nameIn(List<Token> part) {
        for (int from = 0; from + 1 < part.size(); from++) {
            Optional<Reading> reading = Values.parse(NAME, part.subList(from, part.size()));
            boolean toTheEnd = reading.isPresent() && !NEVER_FIRST.contains(part.get(from).key())
                    && reading.get().tokens().getLast().equals(part.getLast());
            if (toTheEnd) {
                return reading
                    .map(found -> found.tokens().size() == part.size() ? found : found.weakenedTo(BESIDE_STROKES));
            }
        }
        return Optional.empty();
    }

}
