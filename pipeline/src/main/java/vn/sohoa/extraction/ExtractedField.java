package vn.sohoa.extraction;

import vn.sohoa.document.Box;
import vn.sohoa.document.Confidence;

/**
 * One value found on a paper.
 *
 * @param value normalized as the catalogue says: text NFC with single spaces, dates ISO
 * 8601, citizen IDs 12 digits
 * @param page number of the page in the scan file, from 1
 * @param box around its words, in upright pixels
 */
public record ExtractedField(String value, Confidence confidence, int page, Box box) {

    /** Leaves the value out: it is personal data. */
    @Override
    public String toString() {
        return "value of " + value.length() + " characters on page " + page + ", " + confidence;
    }
}
