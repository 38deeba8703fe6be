package vn.sohoa.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.OfficeCode;
import vn.sohoa.procedure.Procedure;
import vn.sohoa.procedure.Procedures;
import vn.sohoa.procedure.Substitute;
import vn.sohoa.warehouse.HeldRecord;
import vn.sohoa.warehouse.Validity;

import org.springframework.stereotype.Component;

/**
 * Which papers of which procedures a citizen need not hand in, and what speaks against.
 */
@Component
public class ReusablePapers {

    private static final int PROCEDURES = 50;

    private final Procedures procedures;

    private final Clock clock;

    ReusablePapers(Procedures procedures, Clock clock) {
        this.procedures = procedures;
        this.clock = clock;
    }

    /**
     * By procedure and component, in their order; at most 50 procedures.
     * @param held of one citizen; whoever asks has told the audit trail
     * @param office that would reuse them; null: any
     */
    public List<Reusable> among(List<HeldRecord> held, @Nullable OfficeCode office) {
        List<Reusable> found = new ArrayList<>();
        for (Procedure procedure : procedures.using(held.stream().map(HeldRecord::type).distinct().toList(),
                PROCEDURES)) {
            for (Procedure.Component component : procedure.components()) {
                best(procedure, component, held, office).ifPresent(found::add);
            }
        }
        return found;
    }

    /** The record with the fewest obstacles. */
    private Optional<Reusable> best(Procedure procedure, Procedure.Component component, List<HeldRecord> held,
            @Nullable OfficeCode office) {
        return component.substitutes()
            .stream()
            .flatMap(rule -> held.stream()
                .filter(record -> record.type().equals(rule.type()))
                .map(record -> new Reusable(procedure, component, record, obstacles(record, rule, office))))
            .min(Comparator.comparingInt(one -> one.obstacles().size()));
    }

    private List<String> obstacles(HeldRecord record, Substitute rule, @Nullable OfficeCode office) {
        List<String> obstacles = new ArrayList<>();
        if (record.validity() != Validity.VALID) {
            obstacles.add(record.validity().code());
        }
        if (rule.notOlderThanDays() != null && !record.issuedWithin(rule.notOlderThanDays(), LocalDate.now(clock))) {
            obstacles.add("too_old");
        }
        if (rule.mustBeVerified() && !record.verified()) {
            obstacles.add("unverified");
        }
        if (rule.ownOfficeOnly() && office != null && !office.includes(record.office())) {
            obstacles.add("other_office");
        }
        return obstacles;
    }

    /**
     * A paper that a procedure asks for, and the record that stands in for it.
     *
     * @param obstacles words of the API: expired, superseded, revoked, not_issued_yet,
     * too_old, unverified, other_office; empty where the record can be reused
     */
    public record Reusable(Procedure procedure, Procedure.Component component, HeldRecord record,
            List<String> obstacles) {

        public Reusable {
            obstacles = List.copyOf(obstacles);
        }

        public boolean usable() {
            return obstacles.isEmpty();
        }
    }

}
