package vn.sohoa.review;

import org.jspecify.annotations.Nullable;

import vn.sohoa.access.Inquiry;
import vn.sohoa.document.OfficeCode;

/**
 * Somebody who reviews.
 *
 * @param name login name
 * @param within the office whose papers, and those of offices below it, may be seen;
 * null: all
 */
public record Reviewer(String name, @Nullable OfficeCode within) {

    boolean reaches(OfficeCode office) {
        return within == null || within.includes(office);
    }

    /** What the audit trail is told of who looks, and what for. */
    Inquiry inquiry() {
        return new Inquiry(name, null, within, "review", null, null);
    }
}
