package vn.sohoa.console.progress;

import org.jspecify.annotations.Nullable;

/**
 * What the address asks for, as it stands there.
 *
 * @param office code
 * @param period a month, quarter or year
 * @param type key of a document type
 */
record Asked(@Nullable String office, @Nullable String period, @Nullable String type) {
}
