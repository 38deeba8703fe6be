package vn.sohoa.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.sohoa.dossier.IndicatorFigures;

/**
 * The indicators of Quyết định 766/QĐ-TTg, and real reuse beside the flags.
 *
 * @param period as asked for
 * @param rows one for each office, procedure or month, or one for all
 */
record IndicatorAnswer(String office, String period, LocalDate from, LocalDate to, List<Row> rows) {

    /**
     * @param key office, procedure or month; null for all
     */
    record Row(@Nullable String key, Report report, List<Indicator> indicators, RealReuse realReuse) {

        static Row of(IndicatorFigures one, IndicatorSettings settings) {
            return new Row(one.key().isEmpty() ? null : one.key(), Report.of(one),
                    List.of(Indicator.of("4.1", 6, one.resultFile(), one.writtenResult(), settings),
                            Indicator.of("4.2", 4, one.bothDigitized(), one.received(), settings),
                            Indicator.of("4.3", 2, one.flaggedReused(), one.received(), settings),
                            Indicator.of("4.4", 4, one.sharedFlagged(), one.received(), settings),
                            Indicator.of("4.5-procedures", 2, one.proceduresWithPopulationData(), one.procedures(),
                                    settings),
                            Indicator.of("4.5-dossiers", 2, one.populationData(), one.received(), settings)),
                    new RealReuse(one.reuses(), Indicator.of("4.3", 2, one.reallyReused(), one.received(), settings),
                            Indicator.of("4.4", 4, one.sharedReally(), one.received(), settings)));
        }
    }

    /** The usual report: numbers of dossiers. */
    record Report(long received, long componentsNotDigitized, long componentsDigitized, long reused,
            long reusedFromWarehouse, long resolved, long resultsNotDigitized, long resultsDigitized) {

        static Report of(IndicatorFigures one) {
            return new Report(one.received(), one.received() - one.componentsDigitized(), one.componentsDigitized(),
                    one.flaggedReused(), one.flaggedFromWarehouse(), one.resolved(),
                    one.resolved() - one.resolvedWithResultFile(), one.resolvedWithResultFile());
        }
    }

    /**
     * @param percent with two decimals; null where the denominator is zero: not
     * applicable
     * @param fullMarksFrom percentage from which it has all its points; null: not set
     */
    record Indicator(String code, int maxPoints, long numerator, long denominator, @Nullable BigDecimal percent,
            @Nullable Integer fullMarksFrom) {

        static Indicator of(String code, int points, long numerator, long denominator, IndicatorSettings settings) {
            BigDecimal percent = (denominator == 0) ? null
                    : BigDecimal.valueOf(numerator)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP);
            return new Indicator(code, points, numerator, denominator, percent,
                    settings.fullMarksFrom().get(code.replace(".", "")));
        }
    }

    /**
     * The same two indicators counted from reuses that really happened, not from flags.
     *
     * @param reuses number of records that stood in for a component
     */
    record RealReuse(long reuses, Indicator reused, Indicator shared) {
    }
}
