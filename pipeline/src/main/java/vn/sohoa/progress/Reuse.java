package vn.sohoa.progress;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.sohoa.dossier.IndicatorFigures;
import vn.sohoa.dossier.KeptIndicators;

import org.springframework.stereotype.Component;

/** The indicators of dossiers, and real reuse beside the flags. */
@Component
public class Reuse {

    private static final IndicatorFigures NOTHING = new IndicatorFigures("", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
            0, 0);

    private final KeptIndicators indicators;

    private final JdbcReviewFigures reviews;

    Reuse(KeptIndicators indicators, JdbcReviewFigures reviews) {
        this.indicators = indicators;
        this.reviews = reviews;
    }

    public Report report(ProgressQuestion question) {
        Optional<KeptIndicators.Counted> counted = indicators.total(question.office(), question.period().first(),
                YearMonth.from(question.period().to()));
        IndicatorFigures figures = counted.map(KeptIndicators.Counted::figures).orElse(NOTHING);
        return new Report(figures, Indicator.of(figures), counted.map(KeptIndicators.Counted::at).orElse(null));
    }

    /** What people found who looked at papers. */
    public ReviewFigures reviews(ProgressQuestion question) {
        return reviews.count(question);
    }

    /**
     * @param figures numbers of dossiers
     * @param at when they were counted; null: just now
     */
    public record Report(IndicatorFigures figures, List<Indicator> indicators, @Nullable Instant at) {
    }

}
