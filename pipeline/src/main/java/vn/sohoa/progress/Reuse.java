package vn.sohoa.progress;

import java.util.List;

import vn.sohoa.dossier.IndicatorFigures;
import vn.sohoa.dossier.IndicatorQuestion;
import vn.sohoa.dossier.JdbcIndicators;

import org.springframework.stereotype.Component;

/** The indicators of dossiers, and real reuse beside the flags. */
@Component
public class Reuse {

    private static final IndicatorFigures NOTHING = new IndicatorFigures("", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
            0, 0);

    private final JdbcIndicators indicators;

    private final JdbcReviewFigures reviews;

    Reuse(JdbcIndicators indicators, JdbcReviewFigures reviews) {
        this.indicators = indicators;
        this.reviews = reviews;
    }

    public Report report(ProgressQuestion question) {
        List<IndicatorFigures> counted = indicators.count(new IndicatorQuestion(question.office(),
                question.period().from(), question.period().to(), null, IndicatorQuestion.Rows.TOTAL));
        IndicatorFigures figures = counted.isEmpty() ? NOTHING : counted.getFirst();
        return new Report(figures, Indicator.of(figures));
    }

    /** What people found who looked at papers. */
    public ReviewFigures reviews(ProgressQuestion question) {
        return reviews.count(question);
    }

    /**
     * @param figures numbers of dossiers
     */
    public record Report(IndicatorFigures figures, List<Indicator> indicators) {
    }

}
