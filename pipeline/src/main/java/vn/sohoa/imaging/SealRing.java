package vn.sohoa.imaging;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The round rim of a seal, found by voting for circles (Hough, 1962) on a coarse image.
 *
 * @param centerX centre, pixels of the fine image
 * @param centerY centre, pixels of the fine image
 * @param radius of its clearest ring, pixels of the fine image
 */
record SealRing(double centerX, double centerY, double radius) {

    private static final int COARSE_DPI = 50;

    private static final double SMALLEST_INCHES = 0.36;

    private static final double LARGEST_INCHES = 0.95;

    /** Share of a circle that must be inked. */
    private static final double CLEAR = 0.62;

    /** Every eighth pixel of a circle says whether the others are worth looking at. */
    private static final int SAMPLE = 8;

    /** Share of all directions in which a ring has ink at its radius. */
    private static final double CLOSED = 0.7;

    /** A rim is at most so broad; strokes of letters that cross it are longer. */
    private static final double BROADEST_INCHES = 0.035;

    /** The clearest circle, where there is one. */
    static Optional<SealRing> in(GrayImage image, int dark, int dpi) {
        int factor = Math.max(1, Math.round(dpi / (float) COARSE_DPI));
        if (image.width() < 2 * factor || image.height() < 2 * factor) {
            return Optional.empty();
        }
        // a thin line fills a quarter of a coarse pixel
        Mask ink = ToneCut.darkerThan(255 - (255 - dark) / 4, Reduction.by(factor, image));
        double inch = dpi / (double) factor;
        SealRing best = new SealRing(0, 0, 0);
        double clearest = CLEAR;
        for (int radius = (int) (SMALLEST_INCHES * inch); radius <= (int) (LARGEST_INCHES * inch); radius++) {
            int[] circle = circle(radius, ink.width());
            int[] votes = votes(ink, circle, radius);
            int top = 0;
            for (int i = 1; i < votes.length; i++) {
                top = votes[i] > votes[top] ? i : top;
            }
            if (votes[top] > clearest * circle.length) {
                clearest = votes[top] / (double) circle.length;
                int column = top % ink.width();
                int row = top / ink.width();
                best = new SealRing((column + 0.5) * factor, (row + 0.5) * factor, radius * factor);
            }
        }
        return best.radius == 0 ? Optional.empty() : Optional.of(best);
    }

    /** Offsets of the pixels of a circle from its centre, each once. */
    private static int[] circle(int radius, int width) {
        int steps = (int) (2 * Math.PI * radius);
        return IntStream.range(0, steps).map(step -> {
            double angle = 2 * Math.PI * step / steps;
            return (int) Math.round(radius * Math.sin(angle)) * width + (int) Math.round(radius * Math.cos(angle));
        }).distinct().toArray();
    }

    /** How much of the circle about each pixel is inked; centres lie inside the image. */
    private static int[] votes(Mask ink, int[] circle, int radius) {
        int[] votes = new int[ink.marks().length];
        int right = ink.width() - radius;
        int bottom = ink.height() - radius;
        for (int y = radius; y < bottom; y++) {
            for (int x = radius; x < right; x++) {
                int center = y * ink.width() + x;
                if (inked(ink, circle, center, SAMPLE) * SAMPLE * 2 >= circle.length) {
                    votes[center] = inked(ink, circle, center, 1);
                }
            }
        }
        return votes;
    }

    private static int inked(Mask ink, int[] circle, int center, int step) {
        int sum = 0;
        for (int i = 0; i < circle.length; i += step) {
            sum += ink.marks()[center + circle[i]];
        }
        return sum;
    }

    /** The image without this ring and those about the same centre. */
    GrayImage erased(GrayImage image, int dark, int dpi) {
        byte[] pixels = image.pixels().clone();
        Rays rays = Rays.from(this, image, dark);
        int nearby = Math.max(2, dpi / COARSE_DPI / 2 + 1);
        boolean[] ring = rays.closed(nearby, CLOSED);
        int broadest = (int) Math.max(3, BROADEST_INCHES * dpi);
        for (int ray = 0; ray < rays.count(); ray++) {
            rays.eraseThinRuns(ray, ring, broadest, pixels);
        }
        return new GrayImage(image.width(), image.height(), pixels);
    }
}
