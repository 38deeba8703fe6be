package vn.sohoa.access;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.OfficeCode;

/**
 * Which events to look at; null: all.
 *
 * @param within events of an office and those below it
 * @param before id of the last one seen
 */
public record AuditFilter(@Nullable OfficeCode within, @Nullable String actor, @Nullable AuditAction action,
        @Nullable Instant from, @Nullable Instant until, @Nullable Long before) {
}
