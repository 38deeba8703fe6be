package vn.sohoa.warehouse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.OfficeCode;
import vn.sohoa.procedure.Substitute;

/**
 * A held record and why it cannot stand in for a component.
 *
 * @param obstacles words of the API: expired, superseded, revoked, not_issued_yet,
 * too_old, unverified, other_office; empty where it can
 */
public record JudgedRecord(HeldRecord held, List<String> obstacles) {

    public JudgedRecord {
        obstacles = List.copyOf(obstacles);
    }

    /**
     * @param office that would reuse it; null: any
     */
    public static JudgedRecord of(HeldRecord held, Substitute rule, @Nullable OfficeCode office, LocalDate today) {
        List<String> obstacles = new ArrayList<>();
        if (held.validity() != Validity.VALID) {
            obstacles.add(held.validity().code());
        }
        if (rule.notOlderThanDays() != null && !held.issuedWithin(rule.notOlderThanDays(), today)) {
            obstacles.add("too_old");
        }
        if (rule.mustBeVerified() && !held.verified()) {
            obstacles.add("unverified");
        }
        if (rule.ownOfficeOnly() && office != null && !office.includes(held.office())) {
            obstacles.add("other_office");
        }
        return new JudgedRecord(held, obstacles);
    }

    public boolean usable() {
        return obstacles.isEmpty();
    }
}
