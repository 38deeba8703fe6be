package vn.sohoa.progress;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.sohoa.dossier.IndicatorFigures;

/**
 * One of the indicators of Quyết định 766/QĐ-TTg, group 4.
 *
 * @param code such as {@code 4.1}
 * @param points at most
 * @param denominator 0: it does not apply
 * @param reallyNumerator the same counted from reuses that happened, not from flags;
 * null: it does not rest on flags
 */
public record Indicator(String code, int points, long numerator, long denominator, @Nullable Long reallyNumerator) {

    static List<Indicator> of(IndicatorFigures one) {
        return List.of(new Indicator("4.1", 6, one.resultFile(), one.writtenResult(), null),
                new Indicator("4.2", 4, one.bothDigitized(), one.received(), null),
                new Indicator("4.3", 2, one.flaggedReused(), one.received(), one.reallyReused()),
                new Indicator("4.4", 4, one.sharedFlagged(), one.received(), one.sharedReally()),
                new Indicator("4.5-procedures", 2, one.proceduresWithPopulationData(), one.procedures(), null),
                new Indicator("4.5-dossiers", 2, one.populationData(), one.received(), null));
    }

    /** Share, 0 to 1; null: it does not apply. */
    public @Nullable Double share() {
        return (denominator == 0) ? null : numerator / (double) denominator;
    }

    /** Share counted from reuses that happened; null: it does not apply. */
    public @Nullable Double reallyShare() {
        return (denominator == 0 || reallyNumerator == null) ? null : reallyNumerator / (double) denominator;
    }
}
