package vn.sohoa.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.sohoa.template.DocumentTemplate;
import vn.sohoa.template.FieldTemplate;

/**
 * The parts of a form that repeat labels: child, mother and father on a birth
 * certificate, wife and husband side by side or in the columns of a table on a marriage
 * certificate. A part begins at the label or the heading that opens it and ends where the
 * next begins.
 */
final class Groups {

    /** Rows of a table that are looked at for where its columns part. */
    private static final int ROWS_OF_A_TABLE = 12;

    private record Opening(String group, LabelMatch label, int left, int centre) {
    }

    private final List<Opening> openings = new ArrayList<>();

    private final List<Row> rows;

    private final List<LabelMatch> labels;

    Groups(DocumentTemplate template, List<Row> rows, List<LabelMatch> labels) {
        this.rows = rows;
        this.labels = labels;
        Stream.concat(template.fields().stream().map(FieldTemplate::opens), template.parts().keySet().stream())
            .filter(group -> group != null)
            .distinct()
            .forEach(group -> first(group).ifPresent(label -> openings.add(opening(group, label))));
        openings
            .sort(Comparator.<Opening>comparingInt(opening -> opening.label().row()).thenComparingInt(Opening::left));
    }

    private Optional<LabelMatch> first(String group) {
        return labels.stream()
            .filter(label -> label.opens().contains(group))
            .filter(label -> openings.stream().noneMatch(opening -> opening.label().equals(label)))
            .findFirst();
    }

    private Opening opening(String group, LabelMatch label) {
        List<Token> words = words(label);
        return new Opening(group, label, words.getFirst().left(), Parts.centre(words));
    }

    /**
     * Whether a label belongs to {@code group}. A group whose opening was not found has
     * no members.
     */
    boolean contains(String group, LabelMatch label) {
        List<Opening> level = levelOf(label);
        return headsTableRow(label, level) ? level.stream().anyMatch(opening -> opening.group().equals(group))
                : own(label, level).map(opening -> opening.group().equals(group)).orElse(false);
    }

    /**
     * The stretch of the page that the value beside a label stands in: the column of its
     * group, or all of the page where nothing stands side by side.
     * @param group null: what belongs to no part of the form takes all of the width
     */
    Column columnOf(LabelMatch label, @Nullable String group) {
        List<Opening> level = levelOf(label);
        if (group == null || level.isEmpty()) {
            return Column.WHOLE;
        }
        boolean row = headsTableRow(label, level);
        Opening own = row ? level.stream().filter(opening -> opening.group().equals(group)).findFirst().orElse(null)
                : own(label, level).orElse(null);
        int index = level.indexOf(own);
        int from = index > 0 ? startOf(index, level) : row ? words(label).getLast().right() : 0;
        return new Column(from, index == level.size() - 1 ? Integer.MAX_VALUE : startOf(index + 1, level));
    }

    /** The openings on the last row that has any, up to the label. */
    private List<Opening> levelOf(LabelMatch label) {
        int last = openings.stream()
            .mapToInt(opening -> opening.label().row())
            .filter(at -> at <= label.row())
            .max()
            .orElse(-1);
        return openings.stream().filter(opening -> opening.label().row() == last).toList();
    }

    private Optional<Opening> own(LabelMatch label, List<Opening> level) {
        int left = words(label).getFirst().left();
        Opening own = null;
        for (int i = 0; i < level.size(); i++) {
            if (i == 0 || startOf(i, level) <= left) {
                own = level.get(i);
            }
        }
        return Optional.ofNullable(own);
    }

    /**
     * Whether a label stands for every column of a table: under no heading, and said once
     * only.
     */
    private boolean headsTableRow(LabelMatch label, List<Opening> level) {
        boolean table = level.size() > 1 && level.stream().allMatch(opening -> opening.label().heading());
        return table && label.row() > level.getFirst().label().row()
                && words(label).getFirst().left() < level.getFirst().centre()
                && labels.stream()
                    .noneMatch(other -> other.row() == label.row() && other.from() > label.from()
                            && other.fields().equals(label.fields()));
    }

    /**
     * Where a column begins that is not the first of its level: labels stand at its left
     * edge, headings may stand over its middle.
     */
    private int startOf(int index, List<Opening> level) {
        Opening opening = level.get(index);
        if (!opening.label().heading()) {
            return opening.left() - Column.SLACK;
        }
        int first = opening.label().row() + 1;
        int end = Stream
            .concat(openings.stream().map(next -> next.label().row()).filter(row -> row >= first),
                    Stream.of(first + ROWS_OF_A_TABLE))
            .min(Comparator.naturalOrder())
            .orElseThrow();
        return new Gutters(rows).between(level.get(index - 1).centre(), opening.centre(), first, end);
    }

    private List<Token> words(LabelMatch label) {
        return rows.get(label.row()).tokens().subList(label.from(), label.to());
    }

}
