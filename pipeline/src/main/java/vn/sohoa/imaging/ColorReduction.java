package vn.sohoa.imaging;

import java.util.ArrayList;
import java.util.List;

import vn.sohoa.imaging.Components.Component;

/**
 * Makes a colour page grey for reading: the luma everywhere, but around a red seal the
 * brightest channel, in which the seal nearly vanishes and black text beneath it stays.
 * Red lines of print are no seal and stay readable.
 */
final class ColorReduction {

    private static final double SEAL_MIN_INCHES = 1.8 / 2.54;

    private static final double SEAL_MAX_INCHES = 7 / 2.54;

    private ColorReduction() {
    }

    static byte[] gray(Scan scan, int[] rgb) {
        byte[] gray = new byte[rgb.length];
        for (int i = 0; i < rgb.length; i++) {
            int color = rgb[i];
            gray[i] = (byte) ((77 * (color >> 16 & 0xff) + 151 * (color >> 8 & 0xff) + 28 * (color & 0xff)) >> 8);
        }
        for (Component seal : seals(scan, rgb)) {
            int right = Math.min(scan.width(), seal.x() + seal.width());
            lighten(scan.width(), rgb, gray, seal);
            // By rule the seal covers the left third of the signature.
            int signatureRight = Math.min(scan.width(), right + seal.width());
            lightenBlue(scan.width(), rgb, gray,
                    new Component(right, seal.y(), signatureRight - right, seal.height(), 0));
        }
        return gray;
    }

    private static void lighten(int width, int[] rgb, byte[] gray, Component area) {
        for (int y = area.y(); y < area.y() + area.height(); y++) {
            for (int i = y * width + area.x(); i < y * width + area.x() + area.width(); i++) {
                gray[i] = (byte) brightest(rgb[i]);
            }
        }
    }

    private static void lightenBlue(int width, int[] rgb, byte[] gray, Component area) {
        for (int y = area.y(); y < area.y() + area.height(); y++) {
            for (int i = y * width + area.x(); i < y * width + area.x() + area.width(); i++) {
                int blue = rgb[i] & 0xff;
                if (blue > 110 && blue - (rgb[i] >> 16 & 0xff) > 50 && blue - (rgb[i] >> 8 & 0xff) > 20) {
                    gray[i] = (byte) blue;
                }
            }
        }
    }

    private static int brightest(int color) {
        return Math.max(color >> 16 & 0xff, Math.max(color >> 8 & 0xff, color & 0xff));
    }

    private static List<Component> seals(Scan scan, int[] rgb) {
        int block = Math.max(2, Math.round(scan.dpi() * 8 / 300f));
        Mask red = red(scan, rgb, block);
        double blocksPerInch = scan.dpi() / (double) block;
        List<Component> seals = new ArrayList<>();
        for (Component area : Components.of(red)) {
            int shorter = Math.min(area.width(), area.height());
            int longer = Math.max(area.width(), area.height());
            if (shorter >= SEAL_MIN_INCHES * blocksPerInch && longer <= SEAL_MAX_INCHES * blocksPerInch
                    && area.fill() > 0.08) {
                int x = Math.max(0, (area.x() - 1) * block);
                int y = Math.max(0, (area.y() - 1) * block);
                seals.add(new Component(x, y, Math.min(scan.width() - x, (area.width() + 2) * block),
                        Math.min(scan.height() - y, (area.height() + 2) * block), 0));
            }
        }
        return seals;
    }

    private static Mask red(Scan scan, int[] rgb, int block) {
        int columns = scan.width() / block;
        int rows = scan.height() / block;
        byte[] marks = new byte[columns * rows];
        int step = Math.max(1, block / 4);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int reds = 0;
                for (int y = row * block; y < (row + 1) * block; y += step) {
                    for (int i = y * scan.width() + column * block, end = i + block; i < end; i += step) {
                        int color = rgb[i];
                        int r = color >> 16 & 0xff;
                        reds += (r > 90 && r - (color >> 8 & 0xff) > 40 && r - (color & 0xff) > 30) ? 1 : 0;
                    }
                }
                marks[row * columns + column] = (byte) ((reds >= 2) ? 1 : 0);
            }
        }
        return new Mask(columns, rows, marks);
    }

}
