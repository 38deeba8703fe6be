package vn.sohoa.correction;

import vn.sohoa.document.FieldKey;

/**
 * What a system says a field should be.
 *
 * @param reason in words
 */
public record ReportedValue(FieldKey field, String proposed, String reason, String client) {

    /** Leaves the values out: they are personal data. */
    @Override
    public String toString() {
        return field + " by " + client;
    }
}
