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
 * @param opens groups that begin here
 * @param rest whether it is the piece of a parted label that its value does not stand
 * beside
 * @param colon whether a colon follows, which makes it surely a label
 */
record LabelMatch(int row, int from, int to, double likeness, int length, List<FieldTemplate> fields,
        List<String> opens, boolean rest, boolean colon) {

    /** The same label, or a piece of it, elsewhere. */
    LabelMatch at(int otherRow, int first, int end) {
        return new LabelMatch(otherRow, first, end, likeness, length, fields, opens, rest, colon);
    }

    /** The piece of a label that its value does not stand beside; it only ends others. */
    LabelMatch piece() {
        return new LabelMatch(row, from, to, likeness, length, List.of(), List.of(), true, colon);
    }

    /** Of two labels at one place the stronger is meant. */
    double strength() {
        return length * likeness * likeness * (colon ? 1.3 : 1);
    }

    /** Whether it is a heading of a part of the form and no label of a value. */
    boolean heading() {
        return fields.isEmpty() && !opens.isEmpty();
    }

    boolean overlaps(LabelMatch other) {
        return row == other.row && from < other.to && other.from < to;
    }
}
