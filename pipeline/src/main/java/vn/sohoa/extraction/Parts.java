package vn.sohoa.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import vn.sohoa.vietnamese.Folding;

/** The stretches of a row between wide gaps, and what can be said of a stretch. */
final class Parts {

    /** A gap this many times as wide as words are high parts columns. */
    private static final int WIDE = 2;

    private Parts() {
    }

    static List<List<Token>> of(Row row) {
        List<List<Token>> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= row.tokens().size(); i++) {
            boolean gap = i == row.tokens().size()
                    || row.tokens().get(i).left() - row.tokens().get(i - 1).right() > WIDE * row.wordHeight();
            if (gap) {
                parts.add(row.tokens().subList(from, i));
                from = i;
            }
        }
        return parts;
    }

    /** Whether a part of the row begins at its token {@code index}. */
    static boolean begins(Row row, int index) {
        Token token = row.tokens().get(index);
        return index == 0 || token.left() - row.tokens().get(index - 1).right() > WIDE * token.height();
    }

    /** Without what strokes and seals left before a name or an office in capitals. */
    static List<Token> withoutScraps(List<Token> part) {
        int from = 0;
        while (from + 1 < part.size() && part.get(from).key().length() <= 3
                && part.get(from).text().codePoints().noneMatch(Character::isUpperCase)) {
            from++;
        }
        return part.subList(from, part.size());
    }

    /** Median height of its words, pixels: marks beside them are lower. */
    static int height(List<Token> part) {
        return part.stream().mapToInt(Token::height).sorted().skip(part.size() / 2).findFirst().orElse(1);
    }

    /**
     * Whether {@code lower} begins under the beginning of {@code upper}, on the next
     * line.
     */
    static boolean stacked(List<Token> upper, List<Token> lower) {
        int height = Math.max(upper.getFirst().height(), lower.getFirst().height());
        return below(upper, lower)
                && Math.abs(upper.getFirst().left() - lower.getFirst().left()) < Math.max(Column.SLACK, height);
    }

    /** Whether {@code lower} stands on the next line. */
    static boolean below(List<Token> upper, List<Token> lower) {
        Token first = upper.getFirst();
        Token next = lower.getFirst();
        int gap = next.word().box().y() - first.word().box().bottom();
        return first.page() == next.page() && gap < 1.6 * Math.max(first.height(), next.height());
    }

    static int centre(List<Token> part) {
        return (part.getFirst().left() + part.getLast().right()) / 2;
    }

    static String folded(List<Token> part) {
        return Folding.fold(Values.joined(part));
    }

    static String key(List<Token> part) {
        return Folding.key(Values.joined(part));
    }

    /** Whether nearly all letters are capitals. */
    static boolean inCapitals(List<Token> part) {
        String text = Values.joined(part);
        long letters = text.codePoints().filter(Character::isLetter).count();
        return letters > 1 && text.toUpperCase(Locale.ROOT).codePoints().filter(Character::isLetter).count() == letters
                && text.codePoints().filter(Character::isUpperCase).count() >= 0.8 * letters;
    }

}
