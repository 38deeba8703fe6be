package vn.sohoa.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.sohoa.template.FieldTemplate;
import vn.sohoa.vietnamese.Folding;
import vn.sohoa.vietnamese.Likeness;
import vn.sohoa.vietnamese.UsualSyllables;

/**
 * What a paper says more than once: where two words stand elsewhere with the same letters
 * and other accents, the spelling that was read oftener and more surely is right. The
 * place of a paper, which its agency is named after, is compared even where a letter
 * differs.
 */
final class OtherMentions {

    /** How much more weight the other spelling must have. */
    private static final double FAR_MORE = 1.5;

    /** Two mentions that were read surely. */
    private static final double ENOUGH = 1.4;

    /** Of two places that differ in one letter, one was perhaps misread. */
    private static final double DISPUTED = 0.5;

    /**
     * By the keys of two words: their spellings in small letters, and how sure they are.
     */
    private final Map<String, Map<String, Double>> pairs = new HashMap<>();

    OtherMentions(List<Row> rows) {
        for (Row row : rows) {
            for (int i = 0; i + 1 < row.tokens().size(); i++) {
                Token first = row.tokens().get(i);
                Token second = row.tokens().get(i + 1);
                double sure = Math.min(first.word().confidence().value(), second.word().confidence().value());
                pairs.computeIfAbsent(first.key() + " " + second.key(), key -> new HashMap<>())
                    .merge(spelling(first.text()) + " " + spelling(second.text()), sure, Double::sum);
            }
        }
    }

    /**
     * Names of places and agencies only: two people may differ in nothing but an accent.
     */
    Reading agreed(FieldTemplate field, Reading reading) {
        String key = field.key().key();
        boolean repeated = key.equals("issued_by") || key.equals("issue_place") || key.endsWith("_residence")
                || key.endsWith("_address");
        if (!repeated) {
            return reading;
        }
        Reading agreed = new Reading(agreed(reading.value()), reading.quality(), reading.tokens());
        return key.equals("issue_place") ? placed(agreed) : agreed;
    }

    /**
     * The place of a paper: of two spellings on it the one in use, and none surely where
     * both are or neither is.
     */
    private Reading placed(Reading place) {
        String[] words = place.value().split(" ", -1);
        for (int i = 0; i + 1 < words.length; i++) {
            String own = spelling(words[i]) + " " + spelling(words[i + 1]);
            List<String> others = pairs.values()
                .stream()
                .flatMap(spellings -> spellings.keySet().stream())
                .filter(other -> Likeness.distance(other, own) == 1 && other.length() == own.length())
                .toList();
            if (others.size() == 1 && usual(others.getFirst()) && !usual(own)) {
                String[] right = others.getFirst().split(" ", -1);
                words[i] = respelled(words[i], right[0]);
                words[i + 1] = respelled(words[i + 1], right[1]);
            }
            else if (!others.isEmpty()) {
                return place.weakenedTo(DISPUTED);
            }
        }
        return new Reading(String.join(" ", words), place.quality(), place.tokens());
    }

    private static boolean usual(String spelling) {
        return Stream.of(spelling.split(" ", -1)).allMatch(UsualSyllables::contain);
    }

    private String agreed(String value) {
        List<String> words = new ArrayList<>(List.of(value.split(" ", -1)));
        for (int i = 0; i + 1 < words.size(); i++) {
            if (!name(words.get(i)) || !name(words.get(i + 1))) {
                continue;
            }
            String own = spelling(words.get(i)) + " " + spelling(words.get(i + 1));
            Map<String, Double> spellings = pairs
                .getOrDefault(Folding.key(words.get(i)) + " " + Folding.key(words.get(i + 1)), Map.of());
            double weight = spellings.getOrDefault(own, 0.0);
            int at = i;
            spellings.entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .filter(best -> best.getValue() >= ENOUGH && best.getValue() >= FAR_MORE * weight)
                .map(best -> best.getKey().split(" ", -1))
                .ifPresent(best -> {
                    words.set(at, respelled(words.get(at), best[0]));
                    words.set(at + 1, respelled(words.get(at + 1), best[1]));
                });
        }
        return words.stream().collect(Collectors.joining(" "));
    }

    /** {@code word} with the accents of {@code spelling}, its own case and marks. */
    private static String respelled(String word, String spelling) {
        if (spelling(word).equals(spelling) || spelling.isEmpty()) {
            return word;
        }
        String core = word.replaceAll("^[^\\p{L}0-9]+|[^\\p{L}0-9]+$", "");
        boolean capitals = core.length() > 1 && core.equals(core.toUpperCase(Locale.ROOT));
        String first = Character.isUpperCase(core.codePointAt(0)) ? spelling.substring(0, 1).toUpperCase(Locale.ROOT)
                : spelling.substring(0, 1);
        return word.replace(core, capitals ? spelling.toUpperCase(Locale.ROOT) : first + spelling.substring(1));
    }

    private static boolean name(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    private static String spelling(String word) {
        return word.replaceAll("^[^\\p{L}0-9]+|[^\\p{L}0-9]+$", "").toLowerCase(Locale.ROOT);
    }

}
