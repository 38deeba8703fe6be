package vn.sohoa.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import vn.sohoa.template.FieldKind;
import vn.sohoa.template.FieldTemplate;

/**
 * Names that were read only as far as a line or a cell goes: where the paper says the
 * same words elsewhere and one more word of a name follows them there each time, the name
 * has that word.
 */
final class LongerMentions {

    /** The word is on the paper, if not where the field is. */
    private static final double ELSEWHERE = 0.9;

    private final List<Row> rows;

    LongerMentions(List<Row> rows) {
        this.rows = rows;
    }

    Reading whole(FieldTemplate field, Reading reading) {
        if (field.kind() != FieldKind.PERSON_NAME || reading.value().indexOf(' ') < 0) {
            return reading;
        }
        String[] words = reading.value().split(" ", -1);
        List<Optional<String>> next = rows.stream().flatMap(row -> following(row, words, reading).stream()).toList();
        List<String> distinct = next.stream().flatMap(Optional::stream).distinct().toList();
        boolean agreed = distinct.size() == 1 && next.stream().allMatch(Optional::isPresent);
        return agreed ? new Reading(reading.value() + " " + inStyle(distinct.getFirst(), reading.value()),
                reading.quality() * ELSEWHERE, reading.tokens()) : reading;
    }

    /** What follows each other mention in a row; empty where nothing of a name does. */
    private static List<Optional<String>> following(Row row, String[] words, Reading own) {
        List<Token> tokens = row.tokens();
        return IntStream.rangeClosed(0, tokens.size() - words.length)
            .filter(from -> says(tokens, from, words) && !own.tokens().contains(tokens.get(from)))
            .mapToObj(from -> nameWordAt(tokens, from + words.length))
            .toList();
    }

    private static boolean says(List<Token> tokens, int from, String[] words) {
        for (int i = 0; i < words.length; i++) {
            if (!PersonNames.bare(tokens.get(from + i)).equalsIgnoreCase(words[i])) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> nameWordAt(List<Token> tokens, int at) {
        if (at >= tokens.size() || Values.endsPhrase(tokens.get(at - 1))
                || Values.farFrom(tokens.get(at - 1), tokens.get(at))) {
            return Optional.empty();
        }
        String word = PersonNames.bare(tokens.get(at));
        String before = PersonNames.bare(tokens.get(at - 1));
        boolean sameStyle = PersonNames.inCapitals(word) == PersonNames.inCapitals(before);
        return PersonNames.nameWord(word) && sameStyle ? Optional.of(word.toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private static String inStyle(String lower, String name) {
        return PersonNames.inCapitals(name) ? lower.toUpperCase(Locale.ROOT)
                : lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    }

}
