package vn.sohoa.extraction;

import vn.sohoa.document.Confidence;

/**
 * Turns the engine's confidence of the least certain word of a value into the probability
 * that the value is right. The engine's own figure is no probability: words at 0.90 are
 * nearly always right, words at 0.50 about half the time.
 */
final class WordConfidence {

    private static final double[] ENGINE = { 0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.96, 1 };

    private static final double[] RIGHT = { 0.05, 0.25, 0.5, 0.8, 0.93, 0.985, 0.995, 1 };

    private WordConfidence() {
    }

    static Confidence probability(Confidence engine) {
        double value = engine.value();
        for (int i = 1; i < ENGINE.length; i++) {
            if (value <= ENGINE[i]) {
                double share = (value - ENGINE[i - 1]) / (ENGINE[i] - ENGINE[i - 1]);
                return new Confidence(RIGHT[i - 1] + share * (RIGHT[i] - RIGHT[i - 1]));
            }
        }
        return Confidence.CERTAIN;
    }

}
