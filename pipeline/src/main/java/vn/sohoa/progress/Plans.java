package vn.sohoa.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.OfficeCode;
import vn.sohoa.office.OfficeRegistry;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The plans of all offices: entered one by one, or taken from a list. */
@Component
public class Plans {

    /** As many offices as there are, with a few types each. */
    static final int MOST_ROWS = 50_000;

    private final JdbcPlans plans;

    private final OfficeRegistry offices;

    private final WorkingDays workingDays;

    private final TransactionOperations transaction;

    Plans(JdbcPlans plans, OfficeRegistry offices, WorkingDays workingDays, TransactionOperations transaction) {
        this.plans = plans;
        this.offices = offices;
        this.workingDays = workingDays;
        this.transaction = transaction;
    }

    /**
     * Enters a plan in the place of the one for the same office, type and period, if
     * there is one.
     * @return what is wrong with it; empty: it is in force
     */
    public Optional<PlanProblem> enter(PlanEntry entry, Planner planner) {
        PlanScope scope = scope(planner);
        if (scope.office(entry.office().value()).isEmpty()) {
            return problem(PlanColumn.OFFICE, PlanProblem.Reason.UNKNOWN_OFFICE, entry);
        }
        if (!scope.reaches(entry.office())) {
            return problem(PlanColumn.OFFICE, PlanProblem.Reason.OFFICE_NOT_IN_REACH, entry);
        }
        if (!scope.exists(entry.office(), entry.period())) {
            return problem(PlanColumn.OFFICE, PlanProblem.Reason.CLOSED_OFFICE, entry);
        }
        if (entry.type() != null && !planner.types().containsValue(entry.type())) {
            return problem(PlanColumn.TYPE, PlanProblem.Reason.UNKNOWN_TYPE, entry);
        }
        return take(List.of(entry), planner, null).stream()
            .findFirst()
            .flatMap(one -> problem(PlanColumn.PERIOD, PlanProblem.Reason.OVERLAPS, one));
    }

    /**
     * Takes a list, XLSX or CSV, as a whole or not at all.
     * @param name of the file
     */
    public PlanImport take(byte[] file, String name, Planner planner) {
        List<SheetRow> rows;
        try {
            rows = Sheets.read(file, MOST_ROWS);
        }
        catch (UnreadableSheetException ex) {
            return PlanImport.refused(PlanProblem.Reason.UNREADABLE_FILE);
        }
        if (rows.size() < 2) {
            return PlanImport.refused(PlanProblem.Reason.NO_ROWS);
        }
        if (rows.size() > MOST_ROWS + 1) {
            return PlanImport.refused(PlanProblem.Reason.TOO_MANY_ROWS);
        }
        PlanRows reading = new PlanRows(scope(planner));
        PlanImport read = reading.read(rows);
        if (!read.taken()) {
            return read;
        }
        List<PlanProblem> overlapping = take(read.plans(), planner, name).stream()
            .map(one -> new PlanProblem(reading.rowOf(one), PlanColumn.PERIOD, PlanProblem.Reason.OVERLAPS,
                    one.period().code()))
            .toList();
        return new PlanImport(read.plans(), overlapping);
    }

    /** Ends a plan; what was planned stays known. */
    public void end(UUID plan, Planner planner) {
        transaction.executeWithoutResult(status -> {
            plans.lock();
            plans.find(plan)
                .filter(found -> planner.reach() == null || planner.reach().includes(found.office()))
                .ifPresent(found -> plans.end(found.id(), planner.name()));
        });
    }

    /**
     * Plans in force, by office, period and type.
     * @param after the last one of the page before
     */
    public List<Plan> inForce(@Nullable OfficeCode office, @Nullable Plan after, int most) {
        return plans.inForce(office, after, most);
    }

    public Optional<Plan> find(UUID id) {
        return plans.find(id);
    }

    /**
     * Those that speak of the same papers as plans in force; where there are none, all
     * are entered.
     */
    private List<PlanEntry> take(List<PlanEntry> entries, Planner planner, @Nullable String file) {
        List<PlanEntry> colliding = new ArrayList<>();
        transaction.executeWithoutResult(status -> {
            plans.lock();
            colliding.addAll(plans.colliding(entries));
            if (colliding.isEmpty()) {
                plans.enter(plans.notYetInForce(entries), planner.name(), file, workingDays);
            }
        });
        return List.copyOf(colliding);
    }

    private PlanScope scope(Planner planner) {
        return new PlanScope(planner.reach(), offices.all(), planner.types());
    }

    private static Optional<PlanProblem> problem(PlanColumn column, PlanProblem.Reason reason, PlanEntry entry) {
        String found = switch (column) {
            case OFFICE -> entry.office().value();
            case TYPE -> (entry.type() != null) ? entry.type().key() : "";
            case PERIOD -> entry.period().code();
            case TARGET -> Integer.toString(entry.target());
        };
        return Optional.of(new PlanProblem(0, column, reason, found));
    }

}
