package vn.sohoa.vietnamese;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Phrases that administrative papers always print alike. Words with the same letters but
 * other accents, or with other punctuation in between, are one of them misread.
 */
public final class Phrases {

    private static final Phrases STANDARD = new Phrases(lines());

    /** By the key of the first word; the longest first. */
    private final Map<String, List<List<String>>> byFirst = new HashMap<>();

    private Phrases(List<String> phrases) {
        for (String phrase : phrases) {
            List<String> words = Arrays.asList(phrase.split(" ", -1));
            byFirst.computeIfAbsent(Folding.key(words.getFirst()), key -> new ArrayList<>()).add(words);
        }
        byFirst.values().forEach(same -> same.sort(Comparator.<List<String>>comparingInt(List::size).reversed()));
    }

    /** Those of {@code vietnamese/phrases.txt}. */
    public static Phrases standard() {
        return STANDARD;
    }

    /**
     * The words of a line, as many as there were, with the phrases among them mended. A
     * phrase keeps the case in which it was read, and what stands before and after it.
     */
    public List<String> mended(List<String> line) {
        List<String> keys = line.stream().map(Folding::key).toList();
        List<String> mended = new ArrayList<>(line);
        for (int at = 0; at < line.size(); at++) {
            for (List<String> phrase : byFirst.getOrDefault(keys.get(at), List.of())) {
                if (stands(phrase, keys, at)) {
                    write(phrase, mended, at);
                    at += phrase.size() - 1;
                    break;
                }
            }
        }
        return mended;
    }

    private static boolean stands(List<String> phrase, List<String> keys, int at) {
        if (at + phrase.size() > keys.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!Folding.key(phrase.get(i)).equals(keys.get(at + i))) {
                return false;
            }
        }
        return true;
    }

    private static void write(List<String> phrase, List<String> line, int at) {
        for (int i = 0; i < phrase.size(); i++) {
            String read = line.get(at + i);
            String word = phrase.get(i);
            boolean dash = Folding.key(word).isEmpty();
            String before = before(i == 0 ? read : word);
            String after = after(i == phrase.size() - 1 ? read : word);
            line.set(at + i, dash ? word : before + cased(core(word), core(read)) + after);
        }
    }

    private static String before(String word) {
        return word.replaceFirst("[\\p{L}\\p{N}].*", "");
    }

    private static String after(String word) {
        return word.replaceFirst(".*[\\p{L}\\p{N}]", "");
    }

    private static String core(String word) {
        return word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
    }

    private static String cased(String word, String read) {
        if (read.equals(read.toUpperCase(Locale.ROOT)) && (read.length() > 1 || word.length() == 1)) {
            return word.toUpperCase(Locale.ROOT);
        }
        String first = word.substring(0, 1);
        String as = Character.isUpperCase(read.codePointAt(0)) ? first.toUpperCase(Locale.ROOT) : first;
        return as + word.substring(1);
    }

    private static List<String> lines() {
        try (InputStream file = Objects.requireNonNull(Phrases.class.getResourceAsStream("/vietnamese/phrases.txt"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

}
