package vn.sohoa.imaging;

import java.util.Arrays;

import vn.sohoa.document.Box;

/** A part of a page with a white margin, enlarged. */
public final class CloseUp {

    private CloseUp() {
    }

    /**
     * @param beside white space at both sides of the part, pixels of the page
     * @param above white space above and below it
     * @param scale more than 1 enlarges
     */
    public static GrayImage of(GrayImage page, Box part, int beside, int above, double scale) {
        int width = part.width() + 2 * beside;
        int height = part.height() + 2 * above;
        byte[] pixels = new byte[width * height];
        Arrays.fill(pixels, (byte) 255);
        int left = Math.max(0, part.x());
        int count = Math.min(page.width(), part.right()) - left;
        for (int y = Math.max(0, part.y()); y < Math.min(page.height(), part.bottom()); y++) {
            System.arraycopy(page.pixels(), y * page.width() + left, pixels,
                    (y - part.y() + above) * width + left - part.x() + beside, count);
        }
        return Resampling.resample(new GrayImage(width, height, pixels), scale, 0);
    }

}
