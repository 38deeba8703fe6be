package vn.sohoa.imaging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import vn.sohoa.imaging.Components.Component;

/**
 * The dotted lines that forms print to write on. OCR reads them as letters and digits, so
 * they are whitened.
 */
final class Leaders {

    /** Dots are at most this high, inches. */
    private static final double DOT = 0.035;

    /** Dots of one line stand at most this far apart, inches. */
    private static final double GAP = 0.11;

    /** Fewer dots in a row are an ellipsis or the dots of letters. */
    private static final int FEWEST_DOTS = 8;

    private final List<Component> dots = new ArrayList<>();

    private Leaders() {
    }

    /** Finds them in a mask of ink. */
    static Leaders in(Mask ink, double dpi) {
        Leaders leaders = new Leaders();
        List<Component> small = Components.of(ink)
            .stream()
            .filter(area -> area.height() <= Math.max(3, DOT * dpi) && area.width() <= Math.max(4, 2 * DOT * dpi))
            .sorted(Comparator.comparingInt(Component::x))
            .toList();
        leaders.collectRuns(small, (int) Math.max(8, GAP * dpi));
        return leaders;
    }

    /** Joins each dot to a run that ends shortly before it at the same height. */
    private void collectRuns(List<Component> small, int gap) {
        List<List<Component>> open = new ArrayList<>();
        for (Component dot : small) {
            List<Component> run = null;
            for (List<Component> candidate : open) {
                Component last = candidate.getLast();
                int between = dot.x() - last.x() - last.width();
                boolean level = Math.abs(bottom(dot) - bottom(last)) <= 1;
                if (level && between >= 0 && between <= gap) {
                    run = candidate;
                    break;
                }
            }
            if (run == null) {
                run = new ArrayList<>();
                open.add(run);
            }
            run.add(dot);
            open.removeIf(old -> dot.x() - old.getLast().x() > 4 * gap && keep(old));
        }
        open.forEach(this::keep);
    }

    private boolean keep(List<Component> run) {
        if (run.size() >= FEWEST_DOTS) {
            dots.addAll(run);
        }
        return true;
    }

    private static int bottom(Component area) {
        return area.y() + area.height();
    }

    /** Whitens them in an image {@code factor} times the size of the mask. */
    void whiten(byte[] pixels, int width, int height, int factor) {
        for (Component dot : dots) {
            int left = Math.max(0, (dot.x() - 1) * factor);
            int right = Math.min(width, (dot.x() + dot.width() + 1) * factor);
            int bottom = Math.min(height, (bottom(dot) + 1) * factor);
            for (int y = Math.max(0, (dot.y() - 1) * factor); y < bottom; y++) {
                Arrays.fill(pixels, y * width + left, y * width + right, (byte) 255);
            }
        }
    }

}
