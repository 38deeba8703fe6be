package vn.sohoa.progress;

import vn.sohoa.document.OfficeCode;

/**
 * An office that has filed less than planned.
 *
 * @param planned papers to be filed in the period
 * @param expected of these, those that should be filed by the end of yesterday
 * @param filed papers filed in the period
 * @param lag papers that should be filed and are not
 */
public record OfficeBehind(OfficeCode office, String name, long planned, double expected, long filed, long lag) {
}
