package vn.sohoa.imaging;

import java.util.Arrays;

/**
 * Scales an image and rotates it about its centre onto a white canvas that holds all of
 * it.
 */
final class Resampling {

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
            double sourceX = image.width() / 2.0 + (fromCenterX * cos + fromCenterY * sin) / scale - 0.5;
            double sourceY = image.height() / 2.0 + (fromCenterY * cos - fromCenterX * sin) / scale - 0.5;
            fillRow(image, fixed(sourceX), fixed(sourceY), stepX, stepY, to, y * width, width);
        }
        return new GrayImage(width, height, to);
    }

    private static long fixed(double value) {
        return Math.round(value * (1L << 32));
    }

    private static void fillRow(GrayImage image, long startX, long startY, long stepX, long stepY, byte[] to, int start,
            int count) {
        byte[] from = image.pixels();
        int width = image.width();
        int lastX = width - 2;
        int lastY = image.height() - 2;
        long x = startX;
        long y = startY;
        for (int i = start; i < start + count; i++) {
            int left = (int) (x >> 32);
            int top = (int) (y >> 32);
            if ((left | top | (lastX - left) | (lastY - top)) >= 0) {
                int across = (int) (x >>> 24) & 0xff;
                int down = (int) (y >>> 24) & 0xff;
                int at = top * width + left;
                int upper = (from[at] & 0xff) * (256 - across) + (from[at + 1] & 0xff) * across;
                int lower = (from[at + width] & 0xff) * (256 - across) + (from[at + width + 1] & 0xff) * across;
                to[i] = (byte) ((upper * (256 - down) + lower * down + 0x8000) >> 16);
            }
            x += stepX;
            y += stepY;
        }
    }

}
