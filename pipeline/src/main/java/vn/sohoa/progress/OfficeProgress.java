package vn.sohoa.progress;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.OfficeCode;

/**
 * An office, with all below it, against its plan.
 *
 * @param office null: the whole country
 * @param name as registered; empty for the whole country
 * @param closed whether it no longer exists
 * @param below whether there are offices below it
 */
public record OfficeProgress(@Nullable OfficeCode office, String name, boolean closed, boolean below, Counts counts,
        Standing standing) {
}
