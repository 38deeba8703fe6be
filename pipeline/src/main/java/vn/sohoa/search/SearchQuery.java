package vn.sohoa.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.DocumentType;
import vn.sohoa.document.OfficeCode;

/**
 * What staff look for; all that is given must fit.
 *
 * @param within the office that the person belongs to: papers of others are not found;
 * null: of all
 * @param person citizen ID, or any other number that is linked to one
 * @param name with or without accents, with slips of the keyboard
 * @param documentNumber from its beginning
 * @param office that digitized it, or one above
 * @param issuedFrom papers that may have been issued on that day or later
 * @param words all of which stand on the paper, in any order
 * @param limit most hits, 1 to 200
 */
public record SearchQuery(@Nullable OfficeCode within, @Nullable String person, @Nullable String name,
        @Nullable String documentNumber, @Nullable DocumentType type, @Nullable OfficeCode office,
        @Nullable LocalDate issuedFrom, @Nullable LocalDate issuedUntil, @Nullable String words, int limit) {

    private static final int MOST = 200;

    public SearchQuery {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("1 to 200 hits");
        }
        if (Stream.of(given(person, "x"), given(name, "x"), given(documentNumber, "x"), given(words, "x"))
            .allMatch(String::isEmpty) && issuedFrom == null && issuedUntil == null && type == null) {
            throw new IllegalArgumentException("nothing to look for");
        }
    }

    /** Everything within an office; to be narrowed down. */
    public static SearchQuery byName(OfficeCode within, String name) {
        return new SearchQuery(within, null, name, null, null, null, null, null, null, 50);
    }

    /** What was searched by, for the audit trail: no values. */
    String criteria() {
        List<String> criteria = new ArrayList<>(List.of(given(person, "person"), given(name, "name"),
                given(documentNumber, "number"), given(words, "words")));
        criteria.add((type != null) ? type.key() : "");
        criteria.add((office != null) ? office.value() : "");
        criteria.add((issuedFrom != null || issuedUntil != null) ? "issued" : "");
        return criteria.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String given(@Nullable String value, String word) {
        return Objects.requireNonNullElse(value, "").isBlank() ? "" : word;
    }

    /** Leaves out what was searched for: it is personal data. */
    @Override
    public String toString() {
        return criteria() + " in " + within;
    }
}
