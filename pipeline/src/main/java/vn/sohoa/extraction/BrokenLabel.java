package vn.sohoa.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A label parted by the end of a line, or of a line of its table cell.
 *
 * @param start what stands on the first line
 * @param end what stands on the next; one of the two is before the value, the other ends
 * values and belongs to none
 */
record BrokenLabel(LabelMatch start, LabelMatch end) {

    /** A label parted by the end of a line begins among the last words of the line. */
    private static final int WORDS_BEFORE_A_BREAK = 6;

    private static final int LONG_LABEL = 8;

    /** Of a label that fills two lines of its cell the second holds no more words. */
    private static final int WORDS_OF_A_REST = 4;

    /**
     * The best label that ends on the row after {@code index}, with a colon or in running
     * text.
     */
    static Optional<BrokenLabel> inText(List<Row> rows, int index, Function<Row, List<LabelMatch>> labels) {
        Row row = rows.get(index);
        Row next = rows.get(index + 1);
        if (row.page() != next.page()) {
            return Optional.empty();
        }
        List<Token> tail = row.tokens()
            .subList(Math.max(0, row.tokens().size() - WORDS_BEFORE_A_BREAK), row.tokens().size());
        int before = row.tokens().size() - tail.size();
        return best(tail, next.tokens(), labels, match -> match.colon() || inProse(match))
            .map(match -> new BrokenLabel(match.at(index, before + match.from(), row.tokens().size()).piece(),
                    match.at(index + 1, 0, match.to() - tail.size())));
    }

    /**
     * The label without a colon that fills two lines of the first cell of a table's row;
     * its value stands beside the first.
     */
    static Optional<BrokenLabel> inCell(List<Row> rows, int index, Function<Row, List<LabelMatch>> labels) {
        List<Token> upper = Parts.of(rows.get(index)).getFirst();
        List<Token> lower = Parts.of(rows.get(index + 1)).getFirst();
        if (lower.size() > WORDS_OF_A_REST || !Parts.stacked(upper, lower)) {
            return Optional.empty();
        }
        // where the value follows closely, the label ends somewhere before it
        return IntStream.rangeClosed(1, Math.min(upper.size(), WORDS_BEFORE_A_BREAK))
            .boxed()
            .flatMap(
                    size -> best(upper.subList(0, size), lower, labels,
                            match -> !match.colon() && match.to() == size + lower.size())
                        .map(match -> new BrokenLabel(match.at(index, match.from(), size),
                                match.at(index + 1, 0, lower.size()).piece()))
                        .stream())
            .max(Comparator.comparingDouble(broken -> broken.start().strength()));
    }

    /**
     * Running text puts no colon after "sinh ngày"; long labels are told from it
     * nevertheless.
     */
    private static boolean inProse(LabelMatch match) {
        return match.likeness() == 1 && match.length() >= LONG_LABEL;
    }

    private static Optional<LabelMatch> best(List<Token> first, List<Token> second,
            Function<Row, List<LabelMatch>> labels, Predicate<LabelMatch> wanted) {
        List<Token> both = new ArrayList<>(first);
        both.addAll(second);
        // what follows a slash is a label in another language, up to whatever ends it
        boolean translated = first.stream().anyMatch(token -> token.text().equals(LabelText.OR));
        return labels.apply(new Row(first.getFirst().page(), both))
            .stream()
            .filter(match -> match.from() < first.size() && match.to() > first.size() && wanted.test(match)
                    && (match.colon() || !translated))
            .max(Comparator.comparingDouble(LabelMatch::strength));
    }

}
