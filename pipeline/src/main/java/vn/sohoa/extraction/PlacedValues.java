package vn.sohoa.extraction;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import vn.sohoa.template.FieldPlace;
import vn.sohoa.template.FieldTemplate;

/**
 * Reads fields that have no label but a place on the page: the boxes of Nghị định
 * 30/2020/NĐ-CP, Phụ lục I, and what stands alone.
 */
final class PlacedValues {

    /** "TRÍCH LỤC …", the title of an extract from a civil register. */
    private static final String EXTRACT = "trichluc";

    private static final Pattern REGISTRY = Pattern.compile("^[0-9]{0,2}noidangkykhaitu");

    private final List<Row> rows;

    private final Datelines datelines;

    private final Signatures signatures;

    PlacedValues(List<Row> rows) {
        this.rows = rows;
        this.datelines = new Datelines(rows);
        this.signatures = new Signatures(rows);
    }

    /**
     * What goes before anything beside a label: an extract from a register was issued by
     * the agency in its letterhead, whatever entry it quotes, unless it has an entry for
     * it.
     */
    Optional<Reading> surely(FieldTemplate field) {
        return field.place() == FieldPlace.AGENCY && extract() && !registryNamed() ? new Letterhead(rows).agency()
                : Optional.empty();
    }

    /**
     * The extract of a death that registering it yields (Thông tư 04/2024/TT-BTP) has an
     * entry for the registry of its own.
     */
    private boolean registryNamed() {
        return rows.stream()
            .flatMap(row -> Parts.of(row).stream())
            .anyMatch(part -> REGISTRY.matcher(Parts.key(part)).find());
    }

    private boolean extract() {
        int limit = FirstPage.bottom(rows) / 2;
        return rows.stream()
            .filter(row -> FirstPage.of(rows, row) && row.top() < limit)
            .flatMap(row -> Parts.of(row).stream())
            .anyMatch(part -> Parts.key(part).startsWith(EXTRACT) && Parts.inCapitals(part));
    }

    Optional<Reading> of(FieldTemplate field) {
        FieldPlace place = field.place();
        if (place == null) {
            return Optional.empty();
        }
        return switch (place) {
            case AGENCY -> new Letterhead(rows).agency().or(signatures::agency).or(new Letterhead(rows)::centred);
            case BOOK_NUMBER -> new BookNumbers(rows).first();
            case NUMBER -> new DocumentNumbers(rows).first();
            case ISSUE_PLACE -> datelines.place();
            case ISSUE_DATE -> datelines.date();
            case SUBJECT -> new Subjects(rows).first();
            case RECIPIENTS -> new Recipients(rows).all();
            case SIGNER_POSITION -> signatures.position();
            case SIGNER_NAME -> signatures.name();
            case ALONE -> alone(field);
        };
    }

    /** The last part of a row that is the field's pattern and nothing else. */
    private Optional<Reading> alone(FieldTemplate field) {
        String pattern = field.pattern();
        if (pattern == null) {
            return Optional.empty();
        }
        Pattern whole = Pattern.compile("\\W*" + pattern + "\\W*");
        return rows.reversed()
            .stream()
            .flatMap(row -> Parts.of(row).stream())
            .filter(part -> whole.matcher(Values.joined(part)).matches())
            .findFirst()
            .flatMap(part -> Values.parse(field, part));
    }

}
