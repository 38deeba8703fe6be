package vn.sohoa.progress;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * What people found who looked at papers.
 *
 * @param samples papers that the machine had accepted and that were drawn by chance
 * @param wrongSamples of these, those with a wrong value
 * @param fields values of the samples
 * @param wrongFields of these, wrong ones
 * @param reviewed papers that people were done with
 * @param worked time they took
 */
public record ReviewFigures(long samples, long wrongSamples, long fields, long wrongFields, long reviewed,
        Duration worked) {

    static final ReviewFigures NOTHING = new ReviewFigures(0, 0, 0, 0, 0, Duration.ZERO);

    /** Share of wrong values, 0 to 1; null: nothing was sampled. */
    public @Nullable Double errorRate() {
        return (fields == 0) ? null : wrongFields / (double) fields;
    }

    /** Share of samples with a wrong value, 0 to 1; null: nothing was sampled. */
    public @Nullable Double wrongPapers() {
        return (samples == 0) ? null : wrongSamples / (double) samples;
    }
}
