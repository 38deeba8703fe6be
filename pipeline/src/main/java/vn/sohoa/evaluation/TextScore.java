package vn.sohoa.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.sohoa.vietnamese.Folding;

/**
 * How far a read text is from the true one; both NFC with single spaces.
 *
 * @param characters length of the true text
 * @param characterErrors characters to insert, delete or replace
 * @param words words of the true text
 * @param wordErrors words to insert, delete or replace
 */
public record TextScore(int characters, int characterErrors, int words, int wordErrors) {

    static final TextScore NONE = new TextScore(0, 0, 0, 0);

    /** Pages are joined, so that a page too many or too few costs its text only. */
    static TextScore of(List<String> truth, List<String> read) {
        String expected = Folding.tidy(String.join(" ", truth));
        String found = Folding.tidy(String.join(" ", read));
        int[] expectedCharacters = expected.codePoints().toArray();
        Map<String, Integer> numbers = new HashMap<>();
        int[] expectedWords = words(expected, numbers);
        return new TextScore(expectedCharacters.length,
                EditDistance.of(expectedCharacters, found.codePoints().toArray()), expectedWords.length,
                EditDistance.of(expectedWords, words(found, numbers)));
    }

    TextScore plus(TextScore other) {
        return new TextScore(characters + other.characters, characterErrors + other.characterErrors,
                words + other.words, wordErrors + other.wordErrors);
    }

    private static int[] words(String text, Map<String, Integer> numbers) {
        if (text.isEmpty()) {
            return new int[0];
        }
        return List.of(text.split(" ", -1))
            .stream()
            .mapToInt(word -> numbers.computeIfAbsent(word, unseen -> numbers.size()))
            .toArray();
    }
}
