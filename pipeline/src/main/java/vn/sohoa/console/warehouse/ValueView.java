package vn.sohoa.console.warehouse;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.Word;
import vn.sohoa.review.Change;
import vn.sohoa.warehouse.RecordField;

/**
 * A value of an opened paper and where it comes from.
 *
 * @param shown as people write it
 * @param words that stand in its box, as they were read; empty where they are not kept
 * @param decided what a person decided about it; null where none did
 * @param before what the machine had read where a person corrected it; null otherwise
 */
record ValueView(String label, String shown, RecordField field, List<Word> words, @Nullable Change decided,
        @Nullable String before) {

    ValueView {
        words = List.copyOf(words);
    }

    /** Whether the place on the page is known. */
    public boolean placed() {
        return field.box().width() > 0;
    }

    /** Leaves the values out: they are personal data. */
    @Override
    public String toString() {
        return field.toString();
    }
}
