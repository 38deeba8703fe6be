package vn.sohoa.dossier;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.OfficeCode;

/**
 * Which dossiers are counted.
 *
 * @param office itself and those below it; null: all
 * @param from first day of receipt
 * @param to last day of receipt
 * @param procedures codes; null: all
 * @param rows what there is a row for
 */
public record IndicatorQuestion(@Nullable OfficeCode office, LocalDate from, LocalDate to,
        @Nullable Set<String> procedures, Rows rows) {

    /** What there is a row for. */
    public enum Rows {

        TOTAL, OFFICE, PROCEDURE, MONTH

    }
}
