package vn.sohoa.review;

import vn.sohoa.document.Box;
import vn.sohoa.document.Confidence;

/**
 * A value of a paper, and where it stands.
 *
 * @param confidence certain where a person decided
 * @param page number of the page in the scan file
 * @param box in upright pixels; without size where nobody knows
 */
public record ReviewValue(String value, Confidence confidence, int page, Box box) {

    ReviewValue corrected(String by) {
        return new ReviewValue(by, Confidence.CERTAIN, page, box);
    }

    ReviewValue confirmed() {
        return corrected(value);
    }

    /** Leaves the value out: it is personal data. */
    @Override
    public String toString() {
        return "value on page " + page;
    }
}
