package vn.sohoa.procedure;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.DocumentType;

/**
 * A type of records that stands in for a component, and on which conditions.
 *
 * @param notOlderThanDays counted from the date of issue; null: of any age
 * @param mustBeVerified read by a machine alone is not enough
 * @param ownOfficeOnly only where the asking office, or one below it, digitized it
 */
public record Substitute(DocumentType type, @Nullable Integer notOlderThanDays, boolean mustBeVerified,
        boolean ownOfficeOnly) {
}
