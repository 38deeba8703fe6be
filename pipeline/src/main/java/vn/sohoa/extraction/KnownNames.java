package vn.sohoa.extraction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import vn.sohoa.vietnamese.Folding;
import vn.sohoa.vietnamese.Likeness;

/**
 * Names of one sort, all that there are: provinces, ethnic groups, nations, surnames. A
 * word that is none of them, and all but one of them, was misread.
 */
record KnownNames(List<String> names) {

    /** Names shorter than this are told apart by a single letter. */
    private static final int LONG_ENOUGH = 5;

    static final KnownNames PROVINCES = read("provinces");

    static final KnownNames PEOPLES = read("peoples");

    static final KnownNames NATIONS = read("nations");

    static final KnownNames SURNAMES = read("surnames");

    private static KnownNames read(String list) {
        return new KnownNames(lines(list));
    }

    /** What a list holds, one name or group of names a line. */
    static List<String> lines(String list) {
        try (InputStream in = Objects.requireNonNull(KnownNames.class.getResourceAsStream("/names/" + list + ".txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean contains(String read) {
        return names.stream().anyMatch(name -> name.equalsIgnoreCase(read));
    }

    /** The one name that differs from {@code read} in nothing but accents, if any. */
    Optional<String> butForAccents(String read) {
        if (contains(read)) {
            return Optional.of(read);
        }
        String key = Folding.key(read);
        return onlyOne(names.stream().filter(name -> !key.isEmpty() && Folding.key(name).equals(key)).toList(), read);
    }

    /**
     * The one name that differs from {@code read} in accents or, where it is long enough,
     * in one letter, if any.
     */
    Optional<String> nearest(String read) {
        return butForAccents(read).or(() -> onlyOne(names.stream()
            .filter(name -> Math.min(name.length(), read.length()) >= LONG_ENOUGH)
            .filter(name -> Likeness.distance(lower(name), lower(read)) == 1)
            .toList(), read));
    }

    /** In the case of what was read: "TRẦN" for "TRÂN". */
    private static Optional<String> onlyOne(List<String> candidates, String read) {
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        int least = candidates.stream()
            .mapToInt(name -> Likeness.distance(lower(name), lower(read)))
            .min()
            .orElseThrow();
        List<String> closest = candidates.stream()
            .filter(name -> Likeness.distance(lower(name), lower(read)) == least)
            .toList();
        boolean capitals = read.length() > 1 && read.equals(read.toUpperCase(Locale.ROOT));
        return closest.size() > 1 ? Optional.empty()
                : Optional.of(capitals ? closest.getFirst().toUpperCase(Locale.ROOT) : closest.getFirst());
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

}
