package vn.sohoa.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import vn.sohoa.template.FieldTemplate;
import vn.sohoa.vietnamese.Folding;

/**
 * What a paper says more than once: where two words stand elsewhere with the same letters
 * and other accents, the spelling that was read oftener and more surely is right.
 */
final class OtherMentions {

    /** How much more weight the other spelling must have. */
    private static final double FAR_MORE = 1.5;

    /** Two mentions that were read surely. */
    private static final double ENOUGH = 1.4;

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
        return repeated ? new Reading(agreed(reading.value()), reading.quality(), reading.tokens()) : reading;
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
