package vn.sohoa.evaluation;

import java.util.Collection;

import org.jspecify.annotations.Nullable;

import vn.sohoa.evaluation.FieldScore.Outcome;

/**
 * How one field of one type fares; {@code exactness} is null where it never stands on the
 * paper.
 */
public record FieldFigures(long correct, long wrong, long missing, long spurious, @Nullable Double exactness) {

    static FieldFigures of(Collection<FieldScore> scores) {
        return new FieldFigures(count(scores, Outcome.CORRECT), count(scores, Outcome.WRONG),
                count(scores, Outcome.MISSING), count(scores, Outcome.SPURIOUS),
                Figures.share(scores.stream().filter(score -> !score.spurious()).toList(), FieldScore::correct));
    }

    private static long count(Collection<FieldScore> scores, Outcome outcome) {
        return scores.stream().filter(score -> score.outcome() == outcome).count();
    }
}
