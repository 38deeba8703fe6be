package vn.sohoa.review;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.FieldKey;

/**
 * One step of a review.
 *
 * @param number in the order of the paper's steps, from 1
 * @param field null where the paper as a whole is meant
 * @param before what stood there; null: nothing
 * @param after what stands there now; null: nothing
 * @param undoes number of the step that this one takes back
 */
public record Change(int number, ChangeKind kind, @Nullable FieldKey field, @Nullable String before,
        @Nullable String after, @Nullable String reason, @Nullable Integer undoes, String by, Instant at) {

    /** Leaves the values out: they are personal data. */
    @Override
    public String toString() {
        return number + ": " + kind + " " + field;
    }
}
