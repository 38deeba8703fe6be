package vn.sohoa.review;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.DocumentType;
import vn.sohoa.document.OfficeCode;

/**
 * Which papers of the queue are wanted.
 *
 * @param office with all below it; null: all within reach
 */
public record QueueFilter(@Nullable OfficeCode office, @Nullable DocumentType type, @Nullable ReviewReason reason) {

    public static final QueueFilter ALL = new QueueFilter(null, null, null);

    /** The office asked for, or the reviewer's own where the other is out of reach. */
    @Nullable OfficeCode officeFor(Reviewer reviewer) {
        return (office != null && reviewer.reaches(office)) ? office : reviewer.within();
    }
}
