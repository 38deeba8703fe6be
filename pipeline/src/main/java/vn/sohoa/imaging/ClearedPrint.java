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
     * A part of a page in which a place is cleared: what is paler than print is white,
     * and the rings of a round seal and strokes higher than print are erased.
     * @param place inside {@code part}
     * @param dpi resolution of {@code page}
     */
    public static GrayImage of(GrayImage page, Box place, Box part, int dpi) {
        GrayImage print = ToneCut.printOnly(cut(page, place), PALE);
        GrayImage open = SealRing.in(print, INK, dpi).map(ring -> ring.erased(print, INK, dpi)).orElse(print);
        GrayImage cleared = LargeStrokes.erased(open, INK, (int) (HIGHEST_INCHES * dpi));
        GrayImage whole = cut(page, part);
        for (int y = 0; y < place.height(); y++) {
            System.arraycopy(cleared.pixels(), y * place.width(), whole.pixels(),
                    (place.y() - part.y() + y) * part.width() + place.x() - part.x(), place.width());
        }
        return whole;
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
