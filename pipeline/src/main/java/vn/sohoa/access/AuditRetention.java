package vn.sohoa.access;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.OptionalLong;

import org.springframework.stereotype.Component;

/**
 * Removes what the setting says need not be kept. What is left still verifies: each chain
 * remembers where it was cut, and the cut is an event itself.
 */
@Component
public class AuditRetention {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final AuditSettings settings;

    private final JdbcAuditRetention events;

    private final AuditTrail auditTrail;

    AuditRetention(AuditSettings settings, JdbcAuditRetention events, AuditTrail auditTrail) {
        this.settings = settings;
        this.events = events;
        this.auditTrail = auditTrail;
    }

    /**
     * Forgets the events that are old enough.
     * @param by who had it done
     * @return how many; empty where everything is kept for ever
     */
    public OptionalLong forget(Inquiry by) {
        Period kept = settings.retention();
        if (kept == null) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(forgetBefore(ZonedDateTime.now(VIETNAM).minus(kept).toInstant(), by));
    }

    long forgetBefore(Instant time, Inquiry by) {
        // told first: whoever stops it half-way leaves word
        auditTrail.add(AuditEvent.ofInquiry(AuditAction.AUDIT_FORGOTTEN, by, null, AuditResult.GRANTED,
                "events before " + time));
        return events.forgetBefore(time);
    }

}
