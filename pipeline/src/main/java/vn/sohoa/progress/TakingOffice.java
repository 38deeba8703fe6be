package vn.sohoa.progress;

import vn.sohoa.document.OfficeCode;

/**
 * An office of the coverage.
 *
 * @param digitizing whether it digitized a paper itself
 * @param planning whether it has a plan of its own
 */
public record TakingOffice(OfficeCode code, String name, boolean digitizing, boolean planning) {
}
