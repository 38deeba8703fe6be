package vn.sohoa.progress;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.OfficeCode;

/**
 * How many offices take part.
 *
 * @param office the row's; null: all that was asked for
 * @param offices all that exist at the end of the period
 * @param digitizing of these, those that themselves digitized a paper in the period
 * @param planning of these, those that have a plan of their own in the period
 */
public record Coverage(@Nullable OfficeCode office, String name, long offices, long digitizing, long planning) {
}
