package vn.sohoa.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number that a citizen is known by beside the citizen ID.
 *
 * @param number without the spaces and dots that papers print
 */
public record Alias(AliasKind kind, String number) {

    private static final Pattern FILLERS = Pattern.compile("[\\s.]+");

    private static final int SHOWN = 3;

    public Alias {
        number = FILLERS.matcher(number).replaceAll("").toUpperCase(Locale.ROOT);
        if (!kind.fits(number)) {
            throw new IllegalArgumentException("this is no " + kind.code()); // never echo
                                                                             // the value
        }
    }

    /** The alias, where {@code printed} has the form of its kind. */
    public static Optional<Alias> of(AliasKind kind, String printed) {
        try {
            return Optional.of(new Alias(kind, printed));
        }
        catch (IllegalArgumentException ex) {
            return Optional.empty();
        }
    }

    /** All but the last three characters hidden. */
    @Override
    public String toString() {
        return kind.code() + " " + "*".repeat(number.length() - SHOWN) + number.substring(number.length() - SHOWN);
    }
}
