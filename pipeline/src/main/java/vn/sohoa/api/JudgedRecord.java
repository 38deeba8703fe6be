package vn.sohoa.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import vn.sohoa.document.OfficeCode;
import vn.sohoa.procedure.Substitute;
import vn.sohoa.warehouse.HeldRecord;
import vn.sohoa.warehouse.Validity;

/**
 * A held record and why it cannot stand in for a component.
 *
 * @param obstacles expired, superseded, revoked, too_old, unverified, other_office; empty
 * where it can
 */
record JudgedRecord(HeldRecord held, List<String> obstacles) {

    static JudgedRecord of(HeldRecord held, Substitute rule, OfficeCode office, LocalDate today) {
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
        if (rule.ownOfficeOnly() && !office.includes(held.office())) {
            obstacles.add("other_office");
        }
        return new JudgedRecord(held, List.copyOf(obstacles));
    }

    boolean usable() {
        return obstacles.isEmpty();
    }
}
