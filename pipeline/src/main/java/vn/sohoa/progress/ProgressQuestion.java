package vn.sohoa.progress;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.DocumentType;
import vn.sohoa.document.OfficeCode;

/**
 * What is counted.
 *
 * @param office itself and those below it; null: all
 * @param type null: all types
 */
public record ProgressQuestion(@Nullable OfficeCode office, PlanPeriod period, @Nullable DocumentType type) {

    /** The same of another office. */
    public ProgressQuestion of(OfficeCode other) {
        return new ProgressQuestion(other, period, type);
    }
}
