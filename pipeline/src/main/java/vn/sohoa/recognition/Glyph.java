package vn.sohoa.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import vn.sohoa.document.Word;
import vn.sohoa.imaging.Letters.Letter;

/** A letter of print that is known by its name. */
record Glyph(int character, Letter letter) {

    /** Letters and slashes; what else is printed is lower than Letters looks at. */
    private static final Pattern HIGH = Pattern.compile("[\\p{L}0-9/()|\\[\\]&]");

    private static final int A_CAPITAL = 'H';

    private static final double MOSTLY = 0.8;

    /** None where the word has not as many letters as characters. */
    static List<Glyph> named(Word word, List<Letter> letters) {
        int[] characters = high(word.text()).toArray();
        return characters.length == letters.size() ? named(characters, letters) : List.of();
    }

    /** Digits that a word begins with, before capitals of which some touch. */
    static List<Glyph> beginningWithDigits(Word word, List<Letter> letters) {
        int[] digits = high(word.text()).takeWhile(character -> !Character.isLetter(character)).toArray();
        if (digits.length > letters.size()) {
            return List.of();
        }
        List<Glyph> glyphs = new ArrayList<>(named(digits, letters));
        double capitals = high(word.text()).skip(digits.length)
            .mapToDouble(character -> Character.isUpperCase(character) ? 1 : 0)
            .average()
            .orElse(0);
        if (capitals >= MOSTLY) {
            letters.subList(digits.length, letters.size()).forEach(letter -> glyphs.add(new Glyph(A_CAPITAL, letter)));
        }
        return glyphs;
    }

    private static IntStream high(String text) {
        return text.codePoints().filter(character -> HIGH.matcher(Character.toString(character)).matches());
    }

    private static List<Glyph> named(int[] characters, List<Letter> letters) {
        return IntStream.range(0, characters.length).mapToObj(i -> new Glyph(characters[i], letters.get(i))).toList();
    }
}
