package vn.sohoa.extraction;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import vn.sohoa.template.FieldKind;

/**
 * Numbers of identity papers: 12 digits, perhaps in groups; 9 digits or a passport only
 * where the field may hold any identity number.
 */
final class IdentityNumbers {

    private static final Pattern PASSPORT = Pattern.compile("\\b[A-Z][0-9]{7,8}\\b");

    /** "011185436433,.Cục". */
    private static final Pattern GLUED = Pattern.compile("^(\\P{L}*[0-9]{12})[.,;:]+\\p{L}.*$");

    private static final int MOST_GROUPS = 4;

    private IdentityNumbers() {
    }

    static Optional<Reading> in(FieldKind kind, List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            StringBuilder digits = new StringBuilder();
            boolean mended = false;
            for (int j = i; j < Math.min(tokens.size(), i + MOST_GROUPS); j++) {
                String piece = GLUED.matcher(tokens.get(j).text())
                    .replaceFirst("$1")
                    .replaceAll("^[^\\p{L}0-9]+|[^\\p{L}0-9]+$", "");
                String asDigits = Digits.mended(piece);
                if (asDigits.isEmpty()) {
                    break;
                }
                mended |= !asDigits.equals(piece);
                digits.append(asDigits);
                boolean complete = digits.length() == 12
                        || kind == FieldKind.IDENTITY_NUMBER && digits.length() == 9 && endsNumber(tokens, j);
                if (complete) {
                    return Optional.of(new Reading(digits.toString(), mended ? 0.7 : 1, tokens.subList(i, j + 1)));
                }
            }
            if (digits.length() >= 10 && digits.length() <= 13) {
                // nearly a citizen ID: show it to a person rather than nothing
                return Optional.of(new Reading(digits.toString(), 0.1, tokens.subList(i, i + 1)));
            }
        }
        return kind == FieldKind.IDENTITY_NUMBER ? Values.matching(PASSPORT, tokens) : Optional.empty();
    }

    private static boolean endsNumber(List<Token> tokens, int index) {
        return index + 1 >= tokens.size() || Digits.mended(tokens.get(index + 1).text()).isEmpty();
    }

}
