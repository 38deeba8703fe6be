package vn.sohoa.calibration;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import vn.sohoa.calibration.JudgedPaper.JudgedField;

/**
 * Logistic regression with a ridge, by Newton's method: the weights under which the
 * judged fields are likeliest, drawn towards 0 where there are few fields to tell.
 */
final class Logistic {

    private static final double RIDGE = 2;

    private static final int MOST_STEPS = 30;

    private static final double SMALL_STEP = 1e-6;

    private final List<String> names;

    private final double[][] marks;

    private final boolean[] right;

    private Logistic(List<JudgedField> fields) {
        SortedSet<String> all = new TreeSet<>();
        fields.forEach(field -> all.addAll(field.evidence().marks().keySet()));
        this.names = List.copyOf(all);
        this.marks = new double[fields.size()][];
        this.right = new boolean[fields.size()];
        for (int i = 0; i < fields.size(); i++) {
            Evidence evidence = fields.get(i).evidence();
            marks[i] = names.stream().mapToDouble(evidence::mark).toArray();
            right[i] = fields.get(i).right();
        }
    }

    static SortedMap<String, Double> weights(List<JudgedField> fields) {
        Logistic problem = new Logistic(fields);
        double[] solved = problem.solved();
        SortedMap<String, Double> weights = new TreeMap<>();
        for (int i = 0; i < solved.length; i++) {
            weights.put(problem.names.get(i), Math.round(1e4 * solved[i]) / 1e4);
        }
        return weights;
    }

    private double[] solved() {
        double[] weights = new double[names.size()];
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] change = change(weights);
            for (int i = 0; i < weights.length; i++) {
                weights[i] += change[i];
            }
            if (Arrays.stream(change).map(Math::abs).max().orElse(0) < SMALL_STEP) {
                break;
            }
        }
        return weights;
    }

    private double[] change(double[] weights) {
        int size = weights.length;
        double[] slope = new double[size];
        double[][] curvature = new double[size][size];
        for (int i = 0; i < size; i++) {
            slope[i] = -RIDGE * weights[i];
            curvature[i][i] = RIDGE;
        }
        for (int row = 0; row < marks.length; row++) {
            double probability = probability(weights, marks[row]);
            double error = (right[row] ? 1 : 0) - probability;
            for (int i = 0; i < size; i++) {
                slope[i] += error * marks[row][i];
                for (int j = 0; j <= i; j++) {
                    curvature[i][j] += probability * (1 - probability) * marks[row][i] * marks[row][j];
                }
            }
        }
        return cholesky(curvature, slope);
    }

    private static double probability(double[] weights, double[] marks) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * marks[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /**
     * Solves {@code matrix · x = right}.
     * @param matrix positive definite; only its lower half is looked at, and overwritten
     */
    private static double[] cholesky(double[][] matrix, double[] right) {
        int size = right.length;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= matrix[i][k] * matrix[j][k];
                }
                matrix[i][j] = i == j ? Math.sqrt(sum) : sum / matrix[j][j];
            }
        }
        double[] solution = right.clone();
        for (int i = 0; i < size; i++) {
            for (int k = 0; k < i; k++) {
                solution[i] -= matrix[i][k] * solution[k];
            }
            solution[i] /= matrix[i][i];
        }
        for (int i = size - 1; i >= 0; i--) {
            for (int k = i + 1; k < size; k++) {
                solution[i] -= matrix[k][i] * solution[k];
            }
            solution[i] /= matrix[i][i];
        }
        return solution;
    }

}
