package vn.sohoa.review;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.FieldKey;

/** A step to be added to a review. */
record NewChange(ChangeKind kind, @Nullable FieldKey field, @Nullable String before, @Nullable String after,
        @Nullable String reason, @Nullable Integer undoes) {

    static NewChange of(ChangeKind kind, FieldKey field, @Nullable String before, @Nullable String after) {
        return new NewChange(kind, field, before, after, null, null);
    }

    static NewChange ofPaper(ChangeKind kind, @Nullable String before, @Nullable String after,
            @Nullable String reason) {
        return new NewChange(kind, null, before, after, reason, null);
    }

    /** Leaves the values out: they are personal data. */
    @Override
    public String toString() {
        return kind + " " + field;
    }
}
