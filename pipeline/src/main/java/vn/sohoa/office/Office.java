package vn.sohoa.office;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.OfficeCode;

/**
 * An agency or one-stop office.
 *
 * @param validTo last day of its existence; null while it exists
 * @param successor who took over its papers when it was closed
 */
public record Office(OfficeCode code, String name, @Nullable OfficeCode parent, @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo, @Nullable OfficeCode successor) {
}
