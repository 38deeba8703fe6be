package vn.sohoa.progress;

import java.util.List;

/**
 * What became of a list of plans: all of it is taken, or none.
 *
 * @param plans rows that are right
 * @param problems rows that are not; nothing is taken while there are any
 */
public record PlanImport(List<PlanEntry> plans, List<PlanProblem> problems) {

    public boolean taken() {
        return problems.isEmpty();
    }

    static PlanImport refused(PlanProblem.Reason reason) {
        return new PlanImport(List.of(), List.of(new PlanProblem(0, null, reason, "")));
    }
}
