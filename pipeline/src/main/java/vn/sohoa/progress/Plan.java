package vn.sohoa.progress;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.DocumentType;
import vn.sohoa.document.OfficeCode;

/**
 * How many papers an office is to have filed in a period. It speaks for the office alone;
 * what a higher office has planned is the sum of all below it and its own.
 *
 * @param type null: all types together
 * @param target papers
 * @param importedFrom name of the file it came in; null: entered by hand
 */
public record Plan(UUID id, OfficeCode office, String officeName, @Nullable DocumentType type, PlanPeriod period,
        int target, String enteredBy, Instant enteredAt, @Nullable String importedFrom) {
}
