package vn.sohoa.imaging;

import java.util.Arrays;

/** Connected ink that is higher than print: signatures, stars, frames. */
final class LargeStrokes {

    private final Mask ink;

    private int[] pixels = new int[1024];

    private LargeStrokes(Mask ink) {
        this.ink = ink;
    }

    /**
     * The image without connected ink that is higher than {@code highest} pixels.
     * @param dark tone below which a pixel is ink
     */
    static GrayImage erased(GrayImage image, int dark, int highest) {
        LargeStrokes strokes = new LargeStrokes(ToneCut.darkerThan(dark, image));
        byte[] erased = image.pixels().clone();
        byte[] marks = strokes.ink.marks();
        for (int start = 0; start < marks.length; start++) {
            if (marks[start] != 0) {
                int count = strokes.collect(start);
                if (strokes.height(count) > highest) {
                    strokes.whiten(count, erased);
                }
            }
        }
        return new GrayImage(image.width(), image.height(), erased);
    }

    /** Takes the connected ink out of the mask and lists its pixels. */
    private int collect(int start) {
        byte[] marks = ink.marks();
        int count = 0;
        pixels[count++] = start;
        marks[start] = 0;
        for (int next = 0; next < count; next++) {
            int x = pixels[next] % ink.width();
            int y = pixels[next] / ink.width();
            if (count + 8 > pixels.length) {
                pixels = Arrays.copyOf(pixels, pixels.length * 2);
            }
            for (int ny = Math.max(0, y - 1); ny <= Math.min(ink.height() - 1, y + 1); ny++) {
                for (int nx = Math.max(0, x - 1); nx <= Math.min(ink.width() - 1, x + 1); nx++) {
                    int at = ny * ink.width() + nx;
                    if (marks[at] != 0) {
                        marks[at] = 0;
                        pixels[count++] = at;
                    }
                }
            }
        }
        return count;
    }

    private int height(int count) {
        int top = ink.height();
        int bottom = 0;
        for (int i = 0; i < count; i++) {
            top = Math.min(top, pixels[i] / ink.width());
            bottom = Math.max(bottom, pixels[i] / ink.width());
        }
        return bottom - top + 1;
    }

    /** The pale edge of the strokes goes with them. */
    private void whiten(int count, byte[] image) {
        for (int i = 0; i < count; i++) {
            int x = pixels[i] % ink.width();
            int y = pixels[i] / ink.width();
            for (int ny = Math.max(0, y - 1); ny <= Math.min(ink.height() - 1, y + 1); ny++) {
                for (int nx = Math.max(0, x - 1); nx <= Math.min(ink.width() - 1, x + 1); nx++) {
                    image[ny * ink.width() + nx] = (byte) 255;
                }
            }
        }
    }

}
