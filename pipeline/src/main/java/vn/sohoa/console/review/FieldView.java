package vn.sohoa.console.review;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.Box;

/**
 * A field as the station shows it.
 *
 * @param state open: asks for a decision; decided; sure: the machine was; unsure: left
 * out unless somebody decides; empty
 * @param shown as people write it; empty where nothing stands there, or may be shown
 * @param reasons why it asks, in sentences
 * @param page number in the scan file
 * @param box in upright pixels; without size where nobody knows
 * @param first what the first of two people decided, where the two are compared
 * @param second what the second keyed
 * @param numeric whether a keyboard with digits will do
 */
record FieldView(String key, String label, String state, String shown, List<String> reasons, int page, Box box,
        @Nullable String first, @Nullable String second, boolean numeric) {

    FieldView {
        reasons = List.copyOf(reasons);
    }

    public boolean open() {
        return state.equals("open");
    }

    /** Leaves the values out: they are personal data. */
    @Override
    public String toString() {
        return key + " " + state;
    }
}
