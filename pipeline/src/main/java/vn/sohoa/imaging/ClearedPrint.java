package vn.sohoa.imaging;

import java.util.Arrays;
import java.util.List;

import vn.sohoa.document.Box;

/** Print that a seal or a signature lies on, made readable. */
public final class ClearedPrint {

    private static final int INK = 128;

    /** Where, from black print, 0, to white paper, 1, the seals of grey scans begin. */
    private static final double PALE = 0.45;

    private static final double HIGHEST_INCHES = 0.34;

    private ClearedPrint() {
    }

    /**
     * A part of a page in which what is paler than print is white, and the rings of a
     * round seal and strokes higher than print are erased.
     * @param dpi resolution of {@code page}
     * @param settled places in {@code part} that are made white as well
     */
    public static GrayImage of(GrayImage page, Box part, int dpi, List<Box> settled) {
        GrayImage print = ToneCut.printOnly(cut(page, part), PALE);
        GrayImage open = SealRing.in(print, INK, dpi).map(ring -> ring.erased(print, INK, dpi)).orElse(print);
        GrayImage cleared = LargeStrokes.erased(open, INK, (int) (HIGHEST_INCHES * dpi));
        settled.forEach(place -> whiten(cleared, place));
        return cleared;
    }

    private static void whiten(GrayImage image, Box place) {
        int left = Math.max(0, place.x());
        int right = Math.min(image.width(), place.right());
        for (int y = Math.max(0, place.y()); y < Math.min(image.height(), place.bottom()) && left < right; y++) {
            Arrays.fill(image.pixels(), y * image.width() + left, y * image.width() + right, (byte) 255);
        }
    }

    private static GrayImage cut(GrayImage page, Box part) {
        byte[] pixels = new byte[part.width() * part.height()];
        for (int y = 0; y < part.height(); y++) {
            int from = (part.y() + y) * page.width() + part.x();
            System.arraycopy(page.pixels(), from, pixels, y * part.width(), part.width());
        }
        return new GrayImage(part.width(), part.height(), pixels);
    }

}
