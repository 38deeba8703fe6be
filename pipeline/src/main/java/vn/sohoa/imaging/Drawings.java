package vn.sohoa.imaging;

import java.util.ArrayList;
import java.util.List;

import vn.sohoa.document.Box;
import vn.sohoa.imaging.Components.Component;

/**
 * Seals, stamps and signatures on an upright page: connected ink that is larger than
 * letters and smaller than tables. They often lie over print, which an engine then takes
 * for a picture and leaves out.
 */
public final class Drawings {

    private static final int COARSE_DPI = 75;

    private static final int DARK = 180;

    private static final double NARROWEST_INCHES = 0.5;

    private static final double LOWEST_INCHES = 0.4;

    private static final double WIDEST_INCHES = 3.2;

    private static final double HIGHEST_INCHES = 2.6;

    private static final double FAINTEST = 0.03;

    /** Print beside a drawing belongs to it as far as this. */
    private static final double BESIDE_INCHES = 1.2;

    private static final double ABOVE_INCHES = 0.45;

    private static final double BELOW_INCHES = 0.4;

    private static final int MOST = 3;

    private Drawings() {
    }

    /**
     * The places around drawings, with the print above, below and beside them; none
     * overlaps another.
     * @param dpi resolution of {@code page}
     */
    public static List<Box> around(GrayImage page, int dpi) {
        int factor = Math.max(1, Math.round(dpi / (float) COARSE_DPI));
        Mask ink = ToneCut.darkerThan(DARK, Reduction.by(factor, page));
        double inch = dpi / (double) factor;
        List<Box> places = new ArrayList<>();
        for (Component mark : Components.of(ink)) {
            if (drawn(mark, inch)) {
                add(places, around(mark, inch, factor, page));
            }
        }
        return places.size() > MOST ? List.of() : List.copyOf(places);
    }

    private static boolean drawn(Component mark, double inch) {
        return mark.width() >= NARROWEST_INCHES * inch && mark.height() >= LOWEST_INCHES * inch
                && mark.width() <= WIDEST_INCHES * inch && mark.height() <= HIGHEST_INCHES * inch
                && mark.fill() > FAINTEST;
    }

    private static Box around(Component mark, double inch, int factor, GrayImage page) {
        int left = Math.max(0, (int) ((mark.x() - BESIDE_INCHES * inch) * factor));
        int top = Math.max(0, (int) ((mark.y() - ABOVE_INCHES * inch) * factor));
        int right = Math.min(page.width(), (int) ((mark.x() + mark.width() + BESIDE_INCHES * inch) * factor));
        int bottom = Math.min(page.height(), (int) ((mark.y() + mark.height() + BELOW_INCHES * inch) * factor));
        return new Box(left, top, right - left, bottom - top);
    }

    /** Joins a place with those that it overlaps. */
    private static void add(List<Box> places, Box place) {
        Box joined = place;
        for (int i = 0; i < places.size(); i++) {
            if (overlap(places.get(i), joined)) {
                joined = joined.union(places.remove(i));
                i = -1;
            }
        }
        places.add(joined);
    }

    private static boolean overlap(Box a, Box b) {
        return Math.min(a.right(), b.right()) > Math.max(a.x(), b.x())
                && Math.min(a.bottom(), b.bottom()) > Math.max(a.y(), b.y());
    }

}
