package vn.sohoa.imaging;

import org.jspecify.annotations.Nullable;

/**
 * A decoded page as a viewer shows it, that is, after the turns that the file itself asks
 * for.
 *
 * @param gray one byte a pixel, 0 black to 255 white; null where the page has colour
 * @param rgb one {@code 0x00RRGGBB} a pixel; null where the page is grey
 * @param bilevel whether every pixel is black or white
 * @param dpi pixels per inch
 */
@SuppressWarnings("ArrayRecordComponent") // pixels by the million, compared by nobody
record Scan(int width, int height, byte @Nullable [] gray, int @Nullable [] rgb, boolean bilevel, int dpi) {

    private static final double A4_LONG_SIDE_INCHES = 11.7;

    /** A3 with some room. What is larger is a plan, and plans are scanned finely. */
    private static final double LARGEST_LONG_SIDE_INCHES = 17;

    private static final double LEAST_DPI_OF_PLANS = 150;

    static Scan gray(int width, int height, byte[] pixels) {
        return new Scan(width, height, pixels, null, false, 0);
    }

    static Scan bilevel(int width, int height, byte[] pixels) {
        return new Scan(width, height, pixels, null, true, 0);
    }

    static Scan color(int width, int height, int[] pixels) {
        return new Scan(width, height, null, pixels, false, 0);
    }

    /**
     * The scan with the resolution that its file names, or where that cannot be, the one
     * it has if the page is A4: programs that know no resolution write 72 or 96, and a
     * page of 200 dpi would be a yard high.
     */
    Scan at(double namedDpi) {
        double longSide = Math.max(width, height);
        double dpiOfA4 = Math.clamp(longSide / A4_LONG_SIDE_INCHES, 72, 1200);
        boolean tooLarge = namedDpi < LEAST_DPI_OF_PLANS && longSide > LARGEST_LONG_SIDE_INCHES * namedDpi;
        boolean absurd = !(namedDpi >= 70 && namedDpi <= 1200) || tooLarge;
        return new Scan(width, height, gray, rgb, bilevel, (int) Math.round(absurd ? dpiOfA4 : namedDpi));
    }

    Scan laid(Orientation orientation) {
        int shownWidth = orientation.transposes() ? height : width;
        int shownHeight = orientation.transposes() ? width : height;
        byte[] shownGray = (gray != null) ? orientation.lay(gray, width, height) : null;
        int[] shownRgb = (rgb != null) ? orientation.lay(rgb, width, height) : null;
        return new Scan(shownWidth, shownHeight, shownGray, shownRgb, bilevel, dpi);
    }
}
