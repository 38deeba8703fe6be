package vn.sohoa.warehouse;

import vn.sohoa.document.Box;
import vn.sohoa.document.Confidence;
import vn.sohoa.document.FieldKey;

/**
 * A value of a record, with its place on the scan.
 *
 * @param page number of the page in the scan file, from 1
 * @param box in upright pixels
 */
public record RecordField(FieldKey key, String value, Confidence confidence, int page, Box box) {

    /** Leaves the value out: it is personal data. */
    @Override
    public String toString() {
        return key + " on page " + page;
    }
}
