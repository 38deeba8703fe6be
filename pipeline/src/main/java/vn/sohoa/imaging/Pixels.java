package vn.sohoa.imaging;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;

/** Takes the pixels out of decoded images. */
final class Pixels {

    /** Channels of a pixel that differ less than this are grey. */
    private static final int COLOURLESS = 24;

    private Pixels() {
    }

    static Scan scan(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        if (image.getColorModel().getPixelSize() == 1) {
            return Scan.bilevel(width, height, gray(image));
        }
        boolean plainGray = image.getType() == BufferedImage.TYPE_BYTE_GRAY;
        if (plainGray) {
            return Scan.gray(width, height, gray(image));
        }
        int[] rgb = rgb(image);
        return colourless(rgb) ? Scan.gray(width, height, grayOf(rgb)) : Scan.color(width, height, rgb);
    }

    private static byte[] gray(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        if (image.getType() == BufferedImage.TYPE_BYTE_GRAY && image.getRaster().getParent() == null
                && image.getRaster().getDataBuffer() instanceof DataBufferByte bytes
                && bytes.getData().length == width * height) {
            return bytes.getData();
        }
        byte[] gray = new byte[width * height];
        int[] samples = new int[width];
        boolean indexed = image.getColorModel().getPixelSize() == 1;
        int[] levels = indexed ? levels(image) : new int[0];
        for (int y = 0; y < height; y++) {
            image.getRaster().getSamples(0, y, width, 1, 0, samples);
            for (int x = 0; x < width; x++) {
                gray[y * width + x] = (byte) (indexed ? levels[samples[x]] : samples[x]);
            }
        }
        return gray;
    }

    private static int[] levels(BufferedImage image) {
        return new int[] { image.getColorModel().getGreen(0), image.getColorModel().getGreen(1) };
    }

    private static int[] rgb(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        BufferedImage flat = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = flat.createGraphics();
        graphics.drawImage(image, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return ((DataBufferInt) flat.getRaster().getDataBuffer()).getData();
    }

    /** Whether fewer than one pixel in a thousand has colour. */
    private static boolean colourless(int[] rgb) {
        int coloured = 0;
        for (int i = 0; i < rgb.length; i += 7) {
            int r = rgb[i] >> 16 & 0xff;
            int g = rgb[i] >> 8 & 0xff;
            int b = rgb[i] & 0xff;
            int spread = Math.max(r, Math.max(g, b)) - Math.min(r, Math.min(g, b));
            coloured += spread > COLOURLESS ? 1 : 0;
        }
        return coloured * 7L * 1000 < rgb.length;
    }

    private static byte[] grayOf(int[] rgb) {
        byte[] gray = new byte[rgb.length];
        for (int i = 0; i < rgb.length; i++) {
            gray[i] = (byte) (rgb[i] >> 8);
        }
        return gray;
    }

}
