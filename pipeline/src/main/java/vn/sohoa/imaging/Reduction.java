package vn.sohoa.imaging;

import java.util.Arrays;

/** Makes images smaller, each new pixel the mean of what it covers. */
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

    /**
     * Makes an image smaller by any factor.
     * @param scale new pixels for one old pixel, above 0 and at most 1
     */
    static GrayImage to(double scale, GrayImage image) {
        Spans across = Spans.of(image.width(), scale);
        Spans down = Spans.of(image.height(), scale);
        int width = across.count();
        byte[] to = new byte[width * down.count()];
        int[] sums = new int[image.width()];
        int[] row = new int[width];
        for (int y = 0; y < down.count(); y++) {
            Arrays.fill(sums, 0);
            for (int from = down.first(y); from <= down.last(y); from++) {
                add(image, from, down.weight(y, from), sums);
            }
            across.mean(sums, row);
            for (int x = 0; x < width; x++) {
                to[y * width + x] = (byte) (row[x] >>> 20);
            }
        }
        return new GrayImage(width, down.count(), to);
    }

    private static void add(GrayImage image, int row, int weight, int[] sums) {
        byte[] pixels = image.pixels();
        int start = row * image.width();
        for (int x = 0; x < sums.length; x++) {
            sums[x] += (pixels[start + x] & 0xff) * weight;
        }
    }

}
