package vn.sohoa.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.sohoa.template.FieldTemplate;

/**
 * Finds a value without a label that is one of few: the issuer on an identity card. It
 * may run over two lines.
 */
final class PrintedValues {

    private final List<Row> rows;

    PrintedValues(List<Row> rows) {
        this.rows = rows;
    }

    /** The longest of the field's values that is printed. */
    Optional<Reading> of(FieldTemplate field) {
        return field.values()
            .stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .flatMap(value -> readings(value).limit(1))
            .findFirst();
    }

    private Stream<Reading> readings(String value) {
        LabelText text = LabelText.of(value);
        return IntStream.range(0, rows.size()).boxed().flatMap(index -> {
            Row both = withNext(index);
            return IntStream.range(0, rows.get(index).tokens().size())
                .mapToObj(from -> Optional.ofNullable(text.at(both, index, from,
                        Stretch.from(both, from, text.length() + LabelText.LETTERS_TOO_MANY))))
                .flatMap(Optional::stream)
                .map(match -> new Reading(value, match.likeness(), both.tokens().subList(match.from(), match.to())));
        });
    }

    private Row withNext(int index) {
        Row row = rows.get(index);
        if (index + 1 >= rows.size() || rows.get(index + 1).page() != row.page()) {
            return row;
        }
        List<Token> tokens = new ArrayList<>(row.tokens());
        tokens.addAll(rows.get(index + 1).tokens());
        return new Row(row.page(), tokens);
    }

}
