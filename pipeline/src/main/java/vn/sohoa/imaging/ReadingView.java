package vn.sohoa.imaging;

import vn.sohoa.document.Box;

/**
 * A page at the resolution at which it is read. An engine brings each line to a height of
 * 36 pixels, which print has at about 200 dpi; finer pages take longer and read no better
 * (decision 13).
 *
 * @param image the page, made smaller where it was finer
 * @param dpi resolution of {@code image}
 * @param scale pixels of {@code image} for one pixel of the page, at most 1
 */
public record ReadingView(GrayImage image, int dpi, double scale) {

    private static final int READING_DPI = 200;

    private static final double WORTHWHILE = 0.95;

    /**
     * The view of a page.
     * @param dpi resolution of {@code page}
     */
    public static ReadingView of(GrayImage page, int dpi) {
        double scale = READING_DPI / (double) dpi;
        if (scale > WORTHWHILE) {
            return new ReadingView(page, dpi, 1);
        }
        return new ReadingView(Reduction.to(scale, page), READING_DPI, scale);
    }

    /** A box of the view, in pixels of the page. */
    public Box onPage(Box box) {
        if (scale == 1) {
            return box;
        }
        int x = (int) Math.round(box.x() / scale);
        int y = (int) Math.round(box.y() / scale);
        return new Box(x, y, (int) Math.round(box.right() / scale) - x, (int) Math.round(box.bottom() / scale) - y);
    }
}
