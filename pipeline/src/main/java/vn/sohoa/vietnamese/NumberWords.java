package vn.sohoa.vietnamese;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Vietnamese numerals: "một nghìn chín trăm tám mươi tư" is 1984. Accents are not needed
 * to tell them apart.
 */
final class NumberWords {

    private static final Map<String, Integer> DIGITS = Map.ofEntries(Map.entry("khong", 0), Map.entry("mot", 1),
            Map.entry("hai", 2), Map.entry("ba", 3), Map.entry("bon", 4), Map.entry("tu", 4), Map.entry("nam", 5),
            Map.entry("lam", 5), Map.entry("nham", 5), Map.entry("sau", 6), Map.entry("bay", 7), Map.entry("tam", 8),
            Map.entry("chin", 9));

    private NumberWords() {
    }

    /**
     * Value of the numeral, 0 to 9999; empty where a word is no numeral.
     * @param words folded, such as "muoi", "lam"
     */
    static OptionalInt value(List<String> words) {
        if (words.size() == 4 && DIGITS.keySet().containsAll(words)) {
            // a year digit by digit: "một chín chín năm"
            return OptionalInt.of(words.stream().mapToInt(DIGITS::get).reduce(0, (year, digit) -> 10 * year + digit));
        }
        int total = 0;
        int pending = -1;
        boolean any = false;
        for (String word : words) {
            switch (word) {
                case "nghin", "ngan" -> {
                    total += Math.max(pending, 1) * 1000;
                    pending = -1;
                }
                case "tram" -> {
                    total += Math.max(pending, 0) * 100;
                    pending = -1;
                }
                case "muoi" -> {
                    total += pending > 0 ? pending * 10 : 10;
                    pending = -1;
                }
                case "linh", "le", "mong" -> pending = -1;
                default -> {
                    Integer digit = DIGITS.get(word);
                    if (digit == null) {
                        return OptionalInt.empty();
                    }
                    // "hai ba" without "mươi" in between: the first was tens
                    total += pending > 0 ? pending * 10 : 0;
                    pending = digit;
                }
            }
            any = true;
        }
        return any ? OptionalInt.of(total + Math.max(pending, 0)) : OptionalInt.empty();
    }

}
