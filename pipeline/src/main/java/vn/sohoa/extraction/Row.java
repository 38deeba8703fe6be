package vn.sohoa.extraction;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Words that stand at one height of a page, left to right, across all columns. */
record Row(int page, List<Token> tokens) {

    int top() {
        return tokens.stream().mapToInt(token -> token.word().box().y()).min().orElse(0);
    }

    int bottom() {
        return tokens.stream().mapToInt(token -> token.word().box().bottom()).max().orElse(0);
    }

    int left() {
        return tokens.getFirst().left();
    }

    int right() {
        return tokens.getLast().right();
    }

    /** Median height of its words, pixels. */
    int wordHeight() {
        List<Integer> heights = tokens.stream().map(Token::height).sorted(Comparator.naturalOrder()).toList();
        return Math.max(1, heights.get(heights.size() / 2));
    }

    String text() {
        return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
    }
}
