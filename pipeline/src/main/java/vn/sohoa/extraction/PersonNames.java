package vn.sohoa.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.sohoa.vietnamese.Folding;

/** Names of people: 2 to 7 capitalized words in a row. */
final class PersonNames {

    private static final int MOST_WORDS = 7;

    private static final int LONGEST_WORD = 9;

    /** How people are addressed; in capitals "ÔNG" is a family name as well. */
    private static final Set<String> COURTESY = Set.of("Ông", "ông", "Bà", "bà", "Anh", "anh", "Chị", "chị", "Ông/Bà",
            "ông/bà", "Ông(bà)", "Hộ", "hộ");

    private static final Pattern LONE_H = Pattern.compile("H['’”\"′´`]");

    private static final Pattern JOINED_H = Pattern.compile("(?<=^| )H(?=\\p{Lu}\\p{Ll})");

    private PersonNames() {
    }

    static Optional<Reading> in(List<Token> words) {
        List<Token> tokens = withoutCourtesy(words);
        int count = 0;
        while (count < Math.min(tokens.size(), MOST_WORDS) && nameWord(bare(tokens.get(count)))
                && (count == 0 || !Values.endsPhrase(tokens.get(count - 1)))
                && (count == 0 || !Values.farFrom(tokens.get(count - 1), tokens.get(count)))) {
            count++;
        }
        if (count < 2) {
            return Optional.empty();
        }
        List<Token> name = tokens.subList(0, count);
        String value = withApostrophe(name.stream().map(PersonNames::bare).collect(Collectors.joining(" ")), name);
        boolean oneStyle = value.equals(value.toUpperCase(Locale.ROOT)) || capitalized(name);
        return Optional.of(new Reading(Folding.tidy(value), oneStyle ? 1 : 0.8, name));
    }

    /**
     * Whether {@code next} goes on with the name of the line before, and is all of it:
     * names in capitals run over lines of table cells, others are too like the text
     * below.
     */
    static boolean goesOn(List<Token> name, List<Token> next) {
        boolean capitals = name.stream().map(PersonNames::bare).allMatch(PersonNames::inCapitals);
        return capitals && next.size() <= 4
                && next.stream().map(PersonNames::bare).allMatch(word -> nameWord(word) && inCapitals(word));
    }

    static boolean inCapitals(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static List<Token> withoutCourtesy(List<Token> tokens) {
        int from = 0;
        while (from < 2 && from + 2 < tokens.size() && COURTESY.contains(bare(tokens.get(from)))) {
            from++;
        }
        return tokens.subList(from, tokens.size());
    }

    /**
     * Women of the Ê Đê and Gia Rai are called H'…: "HLan", and "H” Bơng" where the mark
     * was taken for the end of a word.
     */
    private static String withApostrophe(String value, List<Token> name) {
        String joined = value;
        for (Token token : name) {
            if (LONE_H.matcher(token.text()).matches()) {
                joined = joined.replaceFirst("(?<=^| )H (?=\\p{Lu})", "H'");
            }
        }
        return JOINED_H.matcher(joined).replaceAll("H'");
    }

    private static boolean capitalized(List<Token> name) {
        return name.stream()
            .map(PersonNames::bare)
            .allMatch(word -> word.substring(1).chars().noneMatch(Character::isUpperCase));
    }

    static boolean nameWord(String word) {
        return !word.isEmpty() && word.length() <= LONGEST_WORD && Character.isUpperCase(word.codePointAt(0))
                && word.chars().allMatch(c -> Character.isLetter(c) || c == '\'' || c == '-');
    }

    /** The word without punctuation at its ends. */
    static String bare(Token token) {
        return token.text().replaceAll("^[^\\p{L}0-9]+|[^\\p{L}0-9]+$", "");
    }

}
