package vn.sohoa.console.progress;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import vn.sohoa.progress.PlanPeriod;

/**
 * Periods that can be chosen: years around the one looked at, its quarters and months.
 */
final class PeriodChoices {

    private static final int MONTHS = 12;

    private PeriodChoices() {
    }

    static List<PlanPeriod> of(PlanPeriod shown) {
        YearMonth january = shown.first().withMonth(1);
        List<PlanPeriod> choices = new ArrayList<>();
        for (int year = -1; year <= 1; year++) {
            choices.add(new PlanPeriod(january.plusYears(year), MONTHS));
        }
        for (int length : List.of(3, 1)) {
            for (int month = 0; month < MONTHS; month += length) {
                choices.add(new PlanPeriod(january.plusMonths(month), length));
            }
        }
        return List.copyOf(choices);
    }

}
