package vn.sohoa.imaging;

import java.util.Arrays;

/**
 * Scales an image and rotates it about its centre onto a white canvas that holds all of
 * it.
 */
final class Resampling {

    private static final int ONE = 1 << 16;

    private Resampling() {
    }

    static GrayImage resample(GrayImage image, double scale, double clockwiseDegrees) {
        if (scale == 1 && clockwiseDegrees == 0) {
            return image;
        }
        double angle = Math.toRadians(clockwiseDegrees);
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        int width = (int) Math.ceil(scale * (image.width() * Math.abs(cos) + image.height() * Math.abs(sin)) - 1e-6);
        int height = (int) Math.ceil(scale * (image.width() * Math.abs(sin) + image.height() * Math.abs(cos)) - 1e-6);
        byte[] to = new byte[width * height];
        Arrays.fill(to, (byte) 255);
        long stepX = fixed(cos / scale);
        long stepY = fixed(-sin / scale);
        for (int y = 0; y < height; y++) {
            double fromCenterX = 0.5 - width / 2.0;
            double fromCenterY = y + 0.5 - height / 2.0;
            long sourceX = fixed(image.width() / 2.0 + (fromCenterX * cos + fromCenterY * sin) / scale - 0.5);
            long sourceY = fixed(image.height() / 2.0 + (fromCenterY * cos - fromCenterX * sin) / scale - 0.5);
            Run inside = Run.whole(width).within(sourceX, stepX, image.width()).within(sourceY, stepY, image.height());
            fill(image, sourceX + inside.start() * stepX, sourceY + inside.start() * stepY, stepX, stepY, to,
                    y * width + inside.start(), inside.count());
        }
        return new GrayImage(width, height, to);
    }

    /** Pixels in units of 1/65536. */
    private static long fixed(double pixels) {
        return Math.round(pixels * ONE);
    }

    private static void fill(GrayImage image, long startX, long startY, long stepX, long stepY, byte[] to, int start,
            int count) {
        byte[] from = image.pixels();
        int width = image.width();
        long x = startX;
        long y = startY;
        for (int i = start; i < start + count; i++) {
            int across = (int) (x >> 8) & 0xff;
            int at = (int) (y >> 16) * width + (int) (x >> 16);
            int upper = ((from[at] & 0xff) << 8) + ((from[at + 1] & 0xff) - (from[at] & 0xff)) * across;
            int lower = ((from[at + width] & 0xff) << 8)
                    + ((from[at + width + 1] & 0xff) - (from[at + width] & 0xff)) * across;
            to[i] = (byte) (((upper << 8) + (lower - upper) * ((int) (y >> 8) & 0xff) + 0x8000) >> 16);
            x += stepX;
            y += stepY;
        }
    }

    /**
     * Pixels of a row whose source lies on the image: from {@code start} to before
     * {@code end}.
     */
    private record Run(int start, int end) {

        private static Run whole(int width) {
            return new Run(0, width);
        }

        /** Those whose source and the pixel after it lie in a line of so many pixels. */
        private Run within(long first, long step, int length) {
            long last = (length - 1L) * ONE - 1;
            if (last < 0) {
                return new Run(0, 0);
            }
            if (step == 0) {
                return (first >= 0 && first <= last) ? this : new Run(0, 0);
            }
            long enter = (step > 0) ? Math.ceilDiv(-first, step) : Math.ceilDiv(last - first, step);
            long leave = (step > 0) ? Math.floorDiv(last - first, step) : Math.floorDiv(-first, step);
            return new Run(Math.clamp(enter, start, end), Math.clamp(leave + 1, start, end));
        }

        private int count() {
            return Math.max(0, end - start);
        }
    }

}
