package vn.sohoa.imaging;

import vn.sohoa.imaging.Components.Component;

/** Tells pages with nothing to read on them; what shows through from behind is faint. */
final class Blankness {

    private static final double SURELY_WRITTEN_SHARE = 0.004;

    private static final double LETTER_INCHES = 0.05;

    private static final double MARGIN = 0.04;

    private Blankness() {
    }

    /**
     * Whether the page is surely blank.
     * @param ink the strong marks only
     * @param marksAllowed marks of the size of a letter that may be dirt
     */
    static boolean blank(Mask ink, int dpi, int marksAllowed) {
        if (ink.share() > SURELY_WRITTEN_SHARE) {
            return false;
        }
        double letter = LETTER_INCHES * dpi;
        long marks = Components.of(ink).stream().filter(mark -> inside(mark, ink)).filter(mark -> {
            boolean tall = mark.height() >= letter || mark.width() >= 2 * letter;
            boolean streak = Math.min(mark.width(), mark.height()) <= 2 && Math.max(mark.width(), mark.height()) > dpi;
            return tall && !streak;
        }).count();
        return marks <= marksAllowed;
    }

    private static boolean inside(Component mark, Mask page) {
        double left = MARGIN * page.width();
        double top = MARGIN * page.height();
        return mark.x() + mark.width() > left && mark.x() < page.width() - left && mark.y() + mark.height() > top
                && mark.y() < page.height() - top;
    }

}
