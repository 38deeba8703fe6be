package vn.sohoa.extraction;

import java.util.List;

import vn.sohoa.template.FieldTemplate;

/**
 * A printed label found on a row.
 *
 * @param row index of its row in the paper
 * @param from index of its first token in the row
 * @param to index after its last token, colon included
 * @param likeness how well it was read, 0 to 1
 * @param fields the fields that this label may belong to; none for a text that only ends
 * values
 * @param colon whether a colon follows, which makes it surely a label
 */
record LabelMatch(int row, int from, int to, double likeness, int length, List<FieldTemplate> fields, boolean colon) {

    boolean overlaps(LabelMatch other) {
        return row == other.row && from < other.to && other.from < to;
    }
}
