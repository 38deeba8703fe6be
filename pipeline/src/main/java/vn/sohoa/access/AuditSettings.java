package vn.sohoa.access;

import java.time.Period;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long the audit trail is kept.
 *
 * @param retention such as 10y, at least 1y; null: for ever
 */
@ConfigurationProperties("sohoa.audit")
record AuditSettings(@Nullable Period retention) {

    private static final int LEAST_MONTHS = 12;

    AuditSettings {
        if (retention != null && (retention.isNegative() || retention.toTotalMonths() < LEAST_MONTHS)) {
            throw new IllegalArgumentException("sohoa.audit.retention is at least 1y: " + retention);
        }
    }
}
