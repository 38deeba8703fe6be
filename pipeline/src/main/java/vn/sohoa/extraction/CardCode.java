package vn.sohoa.extraction;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.CitizenId;
import vn.sohoa.vietnamese.Folding;

/**
 * What the QR code of a citizen's card says: number|old number|name|birth date|sex|
 * address|issue date. Cards with 6 or 8 parts are known, so each part is known by its
 * look, not by its place.
 *
 * @param born ISO 8601; null where it was not told
 * @param oldNumber of the CMND that the card replaced, 9 digits; null where it was not
 * told
 */
public record CardCode(String citizenId, @Nullable String name, @Nullable String born, @Nullable String sex,
        @Nullable String oldNumber) {

    private static final Pattern DAY = Pattern.compile("(0[1-9]|[12][0-9]|3[01])(0[1-9]|1[0-2])((19|20)[0-9]{2})");

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M} '\\-]{4,}");

    private static final Pattern OLD_NUMBER = Pattern.compile("[0-9]{9}");

    private static final int FEWEST_PARTS = 5;

    /** What a code says, where it is a card's. */
    public static Optional<CardCode> in(String code) {
        List<String> parts = Arrays.stream(code.split("\\|", -1)).map(String::strip).toList();
        if (parts.size() < FEWEST_PARTS || !CitizenId.isWellFormed(parts.getFirst())) {
            return Optional.empty();
        }
        return Optional
            .of(new CardCode(parts.getFirst(), first(parts, NAME), born(parts), sex(parts), first(parts, OLD_NUMBER)));
    }

    private static @Nullable String first(List<String> parts, Pattern look) {
        return parts.stream().filter(part -> look.matcher(part).matches()).findFirst().orElse(null);
    }

    private static @Nullable String born(List<String> parts) {
        return parts.stream()
            .map(DAY::matcher)
            .filter(java.util.regex.Matcher::matches)
            .findFirst()
            .map(day -> day.group(3) + "-" + day.group(2) + "-" + day.group(1))
            .orElse(null);
    }

    private static @Nullable String sex(List<String> parts) {
        return parts.stream()
            .map(Folding::key)
            .filter(part -> part.equals("nam") || part.equals("nu"))
            .findFirst()
            .map(part -> part.equals("nam") ? "male" : "female")
            .orElse(null);
    }

    /** No values: they are personal data. */
    @Override
    public String toString() {
        return "code of a card";
    }
}
