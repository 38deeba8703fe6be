package vn.sohoa.imaging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import vn.sohoa.imaging.Components.Component;

/** The scanner's dark borders and the holes of folders, which are whitened. */
final class Edges {

    private static final double HOLE_ZONE_INCHES = 1;

    private final List<Component> areas = new ArrayList<>();

    private Edges() {
    }

    /** Finds them in a mask of what is dark. */
    static Edges in(Mask dark, double dpi) {
        Edges edges = new Edges();
        edges.findBorders(dark, dpi);
        edges.findHoles(dark, dpi);
        return edges;
    }

    /** Whitens them in an image {@code factor} times the size of the mask. */
    void whiten(byte[] pixels, int width, int height, int factor) {
        for (Component area : areas) {
            int right = Math.min(width, (area.x() + area.width()) * factor);
            int bottom = Math.min(height, (area.y() + area.height()) * factor);
            for (int y = Math.max(0, area.y() * factor); y < bottom; y++) {
                Arrays.fill(pixels, y * width + Math.max(0, area.x() * factor), y * width + right, (byte) 255);
            }
        }
    }

    boolean none() {
        return areas.isEmpty();
    }

    private void findBorders(Mask dark, double dpi) {
        int width = dark.width();
        int height = dark.height();
        int[] left = new int[height];
        int[] right = new int[height];
        for (int y = 0; y < height; y++) {
            left[y] = run(dark.marks(), y * width, 1, width);
            right[y] = run(dark.marks(), y * width + width - 1, -1, width);
        }
        int[] top = new int[width];
        int[] bottom = new int[width];
        for (int x = 0; x < width; x++) {
            top[x] = run(dark.marks(), x, width, height);
            bottom[x] = run(dark.marks(), x + (height - 1) * width, -width, height);
        }
        int thin = (int) Math.ceil(dpi * 0.02);
        keepLong(left, thin, width / 5, (int) (dpi / 4));
        keepLong(right, thin, width / 5, (int) (dpi / 4));
        keepLong(top, thin, height / 5, (int) (dpi / 4));
        keepLong(bottom, thin, height / 5, (int) (dpi / 4));
        for (int y = 0; y < height; y++) {
            add(0, y, left[y], 1);
            add(width - right[y], y, right[y], 1);
        }
        for (int x = 0; x < width; x++) {
            add(x, 0, 1, top[x]);
            add(x, height - bottom[x], 1, bottom[x]);
        }
    }

    private void add(int x, int y, int width, int height) {
        if (width > 0 && height > 0) {
            areas.add(new Component(x - 1, y - 1, width + 2, height + 2, 0));
        }
    }

    private static int run(byte[] marks, int start, int step, int limit) {
        int length = 0;
        for (int i = start; length < limit && marks[i] != 0; i += step) {
            length++;
        }
        return length;
    }

    /**
     * Forgets depths that are no border: too thin, so deep that it is a picture, or of a
     * stretch so short that it may be a cut letter.
     */
    private static void keepLong(int[] depths, int thin, int deep, int stretch) {
        int start = 0;
        for (int i = 0; i <= depths.length; i++) {
            if (i < depths.length && depths[i] >= thin && depths[i] <= deep) {
                continue;
            }
            if (i - start < stretch) {
                Arrays.fill(depths, start, i, 0);
            }
            if (i < depths.length) {
                depths[i] = 0;
            }
            start = i + 1;
        }
    }

    private void findHoles(Mask dark, double dpi) {
        Mask half = dark.half();
        double inch = dpi / 2;
        for (Component area : Components.of(half)) {
            boolean sized = area.width() > 0.16 * inch && area.width() < 0.36 * inch;
            boolean round = area.fill() > 0.68 && area.fill() < 0.88
                    && Math.abs(area.width() - area.height()) <= 0.15 * Math.max(area.width(), area.height());
            double zone = HOLE_ZONE_INCHES * inch;
            boolean outside = area.x() + area.width() < zone || area.y() + area.height() < zone
                    || half.width() - area.x() < zone || half.height() - area.y() < zone;
            if (sized && round && outside) {
                areas.add(new Component(area.x() * 2 - 3, area.y() * 2 - 3, area.width() * 2 + 6, area.height() * 2 + 6,
                        0));
            }
        }
    }

}
