package vn.sohoa.vietnamese;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Syllables that administrative papers are full of: those of their fixed phrases, of
 * places and of names. Of two readings of a word a usual one is the likelier.
 */
public final class UsualSyllables {

    private static final List<String> LISTS = List.of("vietnamese/phrases", "names/provinces", "names/districts",
            "names/surnames", "names/given", "names/peoples", "names/nations");

    private static final Pattern SYLLABLE = Pattern.compile("\\p{L}+");

    private static final Set<String> USUAL = LISTS.stream()
        .flatMap(UsualSyllables::syllables)
        .collect(Collectors.toUnmodifiableSet());

    private UsualSyllables() {
    }

    /** Whether a word without punctuation, in whatever case, is one of them. */
    public static boolean contain(String word) {
        return USUAL.contains(word.toLowerCase(Locale.ROOT));
    }

    private static Stream<String> syllables(String list) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(UsualSyllables.class.getResourceAsStream("/" + list + ".txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> SYLLABLE.matcher(line.toLowerCase(Locale.ROOT)).results())
                .map(MatchResult::group)
                .toList()
                .stream();
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

}
