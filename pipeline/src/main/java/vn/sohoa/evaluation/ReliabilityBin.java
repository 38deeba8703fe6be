package vn.sohoa.evaluation;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What became of values that were shown with about the same confidence. Confidence means
 * something where {@code right} is close to {@code shown} in every bin.
 *
 * @param from lowest confidence, included
 * @param to highest; included in the last bin only
 * @param count values
 * @param shown their average confidence, 0 to 1; null where there are none
 * @param right share of them that was right; null where there are none
 */
public record ReliabilityBin(double from, double to, int count, @Nullable Double shown, @Nullable Double right) {

    /** Fewer say nothing about the share. */
    private static final int TELLING = 50;

    private static final double MOST = 0.03;

    private static final double[] EDGES = { 0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 1 };

    /** One value, by its confidence. */
    record Shown(double confidence, boolean right) {
    }

    static List<ReliabilityBin> of(List<Shown> values) {
        List<ReliabilityBin> bins = new ArrayList<>();
        for (int i = 1; i < EDGES.length; i++) {
            double from = EDGES[i - 1];
            double to = EDGES[i];
            boolean last = i == EDGES.length - 1;
            bins.add(of(from, to,
                    values.stream()
                        .filter(value -> value.confidence() >= from && (value.confidence() < to || last))
                        .toList()));
        }
        return bins;
    }

    private static ReliabilityBin of(double from, double to, List<Shown> values) {
        Double shown = values.isEmpty() ? null
                : Math.round(1e4 * values.stream().mapToDouble(Shown::confidence).average().orElse(0)) / 1e4;
        return new ReliabilityBin(from, to, values.size(), shown, Figures.share(values, Shown::right));
    }

    /** How far the share that is right lies above (or below, negative) what was shown. */
    public double gap() {
        return shown == null || right == null ? 0 : right - shown;
    }

    /**
     * Whether there are enough values to tell, and what was shown is not what was right.
     */
    public boolean off() {
        return count >= TELLING && Math.abs(gap()) > MOST;
    }
}
