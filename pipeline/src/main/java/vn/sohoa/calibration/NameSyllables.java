package vn.sohoa.calibration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import vn.sohoa.vietnamese.Folding;

/**
 * Syllables that names of people are made of. Says how usual a name is, never what it
 * should have been: "Tuần" is a misread "Tuấn" more often than not, but not always.
 */
record NameSyllables(Set<String> surnames, Set<String> given) {

    static final NameSyllables IN_USE = new NameSyllables(read("surnames"), read("given"));

    /** Middle names so frequent that nothing else stands in their place. */
    private static final Set<String> FILLERS = Set.of("thị", "văn");

    private static Set<String> read(String list) {
        try (InputStream in = Objects
            .requireNonNull(NameSyllables.class.getResourceAsStream("/names/" + list + ".txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Set<String> read = new TreeSet<>();
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> read.addAll(syllables(line)));
            return Set.copyOf(read);
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Share of the syllables of a name that are unusual in their place, 0 to 1. */
    double unusual(String name) {
        List<String> syllables = syllables(name);
        int unusual = 0;
        for (int i = 0; i < syllables.size(); i++) {
            boolean known = surnames.contains(syllables.get(i)) || i > 0 && given.contains(syllables.get(i));
            unusual += known ? 0 : 1;
        }
        return syllables.isEmpty() ? 1 : unusual / (double) syllables.size();
    }

    /**
     * How many syllables have others in use in their place that are spelled alike but for
     * accents: "Tuấn" and "Tuân", so that a lost accent leaves a usual name.
     */
    double rivals(String name) {
        List<String> syllables = syllables(name);
        int rivals = 0;
        for (int i = 0; i < syllables.size(); i++) {
            String own = syllables.get(i);
            Set<String> place = i == 0 ? surnames : given;
            rivals += !FILLERS.contains(own) && place.stream()
                .anyMatch(other -> !other.equals(own) && Folding.key(other).equals(Folding.key(own))) ? 1 : 0;
        }
        return rivals;
    }

    private static List<String> syllables(String text) {
        String lower = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        return Arrays.stream(lower.split("[\\s'’]+", -1)).filter(syllable -> !syllable.isEmpty()).toList();
    }

}
