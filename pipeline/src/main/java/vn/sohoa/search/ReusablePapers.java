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
import vn.sohoa.warehouse.HeldRecord;
import vn.sohoa.warehouse.JudgedRecord;

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
                .map(record -> new Reusable(procedure, component,
                        JudgedRecord.of(record, rule, office, LocalDate.now(clock)))))
            .min(Comparator.comparingInt(one -> one.judged().obstacles().size()));
    }

    /**
     * A paper that a procedure asks for, and the record that stands in for it, or what
     * speaks against.
     */
    public record Reusable(Procedure procedure, Procedure.Component component, JudgedRecord judged) {
    }

}
