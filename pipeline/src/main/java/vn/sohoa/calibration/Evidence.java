package vn.sohoa.calibration;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What speaks for and against one value, by name; a mark that is not there counts as 0.
 * {@code docs/accuracy.md} explains every mark.
 */
public record Evidence(SortedMap<String, Double> marks) {

    public Evidence {
        marks = Collections.unmodifiableSortedMap(new TreeMap<>(marks));
    }

    public static Evidence of(Map<String, Double> marks) {
        return new Evidence(new TreeMap<>(marks));
    }

    double mark(String name) {
        return marks.getOrDefault(name, 0.0);
    }

    /** The sum of all marks, each by its weight; marks without a weight are left out. */
    double weighed(Map<String, Double> weights) {
        double sum = 0;
        for (Map.Entry<String, Double> weight : weights.entrySet()) {
            sum += weight.getValue() * mark(weight.getKey());
        }
        return sum;
    }
}
