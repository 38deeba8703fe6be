package vn.sohoa.imaging;

import java.util.Arrays;

/** Makes images smaller by a whole factor, each new pixel the mean of a square. */
final class Reduction {

    private Reduction() {
    }

    static GrayImage by(int factor, GrayImage image) {
        return switch (factor) {
            case 1 -> image;
            case 2 -> half(image);
            default -> squares(factor, image);
        };
    }

    private static GrayImage half(GrayImage image) {
        int width = image.width() / 2;
        int height = image.height() / 2;
        byte[] from = image.pixels();
        byte[] to = new byte[width * height];
        for (int y = 0; y < height; y++) {
            int upper = 2 * y * image.width();
            int lower = upper + image.width();
            int out = y * width;
            for (int x = 0; x < width; x++) {
                int sum = (from[upper + 2 * x] & 0xff) + (from[upper + 2 * x + 1] & 0xff) + (from[lower + 2 * x] & 0xff)
                        + (from[lower + 2 * x + 1] & 0xff);
                to[out + x] = (byte) (sum >> 2);
            }
        }
        return new GrayImage(width, height, to);
    }

    private static GrayImage squares(int factor, GrayImage image) {
        int width = image.width() / factor;
        int height = image.height() / factor;
        // what does not fill a square is left out on both sides alike, to keep the centre
        int left = (image.width() - width * factor) / 2;
        int top = (image.height() - height * factor) / 2;
        byte[] to = new byte[width * height];
        int[] sums = new int[width];
        for (int y = 0; y < height; y++) {
            Arrays.fill(sums, 0);
            for (int row = top + y * factor; row < top + (y + 1) * factor; row++) {
                int at = row * image.width() + left;
                for (int x = 0; x < width; x++) {
                    int sum = 0;
                    for (int end = at + factor; at < end; at++) {
                        sum += image.pixels()[at] & 0xff;
                    }
                    sums[x] += sum;
                }
            }
            for (int x = 0; x < width; x++) {
                to[y * width + x] = (byte) (sums[x] / (factor * factor));
            }
        }
        return new GrayImage(width, height, to);
    }

}
