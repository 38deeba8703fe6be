package vn.sohoa.samples.scan;

import vn.sohoa.samples.people.Dice;

/**
 * A smooth field over the page, about 1 in the middle of its range: uneven light, fading,
 * damp paper.
 */
final class Shading {

    private static final int KNOTS = 6;

    private final double[][] knots = new double[KNOTS + 1][KNOTS + 1];

    private final int width;

    private final int height;

    Shading(int width, int height, double low, double high, Dice dice) {
        this.width = width;
        this.height = height;
        for (double[] row : this.knots) {
            for (int x = 0; x <= KNOTS; x++) {
                row[x] = dice.between(low, high);
            }
        }
    }

    double at(int x, int y) {
        double across = (double) x * KNOTS / this.width;
        double down = (double) y * KNOTS / this.height;
        int left = Math.min(KNOTS - 1, (int) across);
        int top = Math.min(KNOTS - 1, (int) down);
        double right = smooth(across - left);
        double below = smooth(down - top);
        double upper = this.knots[top][left] * (1 - right) + this.knots[top][left + 1] * right;
        double lower = this.knots[top + 1][left] * (1 - right) + this.knots[top + 1][left + 1] * right;
        return upper * (1 - below) + lower * below;
    }

    private static double smooth(double share) {
        return share * share * (3 - 2 * share);
    }

}
