package vn.sohoa.imaging;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Transparency;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.awt.image.DataBufferUShort;
import java.awt.image.IndexColorModel;
import java.awt.image.MultiPixelPackedSampleModel;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;

/** Turns what Java's own decoders yield into scans. */
final class Decoded {

    private Decoded() {
    }

    static Scan scan(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        boolean opaque = image.getColorModel().getTransparency() == Transparency.OPAQUE;
        return switch (image.getType()) {
            case BufferedImage.TYPE_BYTE_GRAY -> Scan.gray(width, height, bytes(image.getRaster()));
            case BufferedImage.TYPE_USHORT_GRAY -> Scan.gray(width, height, highBytes(image.getRaster()));
            case BufferedImage.TYPE_INT_RGB -> Scan.color(width, height, colors(image));
            case BufferedImage.TYPE_3BYTE_BGR -> Scan.color(width, height, interleaved(image.getRaster()));
            case BufferedImage.TYPE_BYTE_BINARY, BufferedImage.TYPE_BYTE_INDEXED ->
                opaque ? indexed(image) : painted(image);
            default -> painted(image);
        };
    }

    private static Scan indexed(BufferedImage image) {
        IndexColorModel model = (IndexColorModel) image.getColorModel();
        int width = image.getWidth();
        int height = image.getHeight();
        int[] colors = new int[Math.max(256, model.getMapSize())];
        model.getRGBs(colors);
        boolean gray = true;
        boolean bilevel = true;
        for (int i = 0; i < model.getMapSize(); i++) {
            colors[i] &= 0xffffff;
            gray &= (colors[i] & 0xff) == (colors[i] >> 8 & 0xff) && (colors[i] & 0xff) == colors[i] >> 16;
            bilevel &= colors[i] == 0 || colors[i] == 0xffffff;
        }
        int[] line = new int[width];
        if (!gray) {
            int[] rgb = new int[width * height];
            for (int y = 0; y < height; y++) {
                indexes(image, y, line);
                for (int x = 0; x < width; x++) {
                    rgb[y * width + x] = colors[line[x]];
                }
            }
            return Scan.color(width, height, rgb);
        }
        byte[] pixels = new byte[width * height];
        for (int y = 0; y < height; y++) {
            indexes(image, y, line);
            for (int x = 0; x < width; x++) {
                pixels[y * width + x] = (byte) colors[line[x]];
            }
        }
        return bilevel ? Scan.bilevel(width, height, pixels) : Scan.gray(width, height, pixels);
    }

    /** The pixels of a row as numbers of colours. */
    private static void indexes(BufferedImage image, int y, int[] line) {
        Raster raster = image.getRaster();
        if (raster.getSampleModel() instanceof MultiPixelPackedSampleModel model && model.getPixelBitStride() == 1
                && raster.getDataBuffer() instanceof DataBufferByte buffer) {
            byte[] data = buffer.getData();
            int row = buffer.getOffset() + (y - raster.getSampleModelTranslateY()) * model.getScanlineStride();
            int first = model.getDataBitOffset() - raster.getSampleModelTranslateX();
            for (int x = 0; x < line.length; x++) {
                int bit = first + x;
                line[x] = data[row + (bit >> 3)] >> (7 - (bit & 7)) & 1;
            }
            return;
        }
        raster.getSamples(0, y, line.length, 1, 0, line);
    }

    private static Scan painted(BufferedImage image) {
        BufferedImage white = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = white.createGraphics();
        try {
            graphics.drawImage(image, 0, 0, Color.WHITE, null);
        }
        finally {
            graphics.dispose();
        }
        return Scan.color(image.getWidth(), image.getHeight(), colors(white));
    }

    private static byte[] bytes(Raster raster) {
        int width = raster.getWidth();
        byte[] data = ((DataBufferByte) raster.getDataBuffer()).getData();
        PixelInterleavedSampleModel model = (PixelInterleavedSampleModel) raster.getSampleModel();
        boolean packed = model.getPixelStride() == 1 && model.getScanlineStride() == width
                && raster.getSampleModelTranslateX() == 0 && raster.getSampleModelTranslateY() == 0;
        if (packed && data.length == width * raster.getHeight()) {
            return data;
        }
        return (byte[]) raster.getDataElements(0, 0, width, raster.getHeight(), new byte[width * raster.getHeight()]);
    }

    private static byte[] highBytes(Raster raster) {
        short[] samples = ((DataBufferUShort) raster.getDataBuffer()).getData();
        byte[] high = new byte[raster.getWidth() * raster.getHeight()];
        for (int i = 0; i < high.length; i++) {
            high[i] = (byte) (samples[i] >> 8);
        }
        return high;
    }

    private static int[] colors(BufferedImage image) {
        int[] data = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < data.length; i++) {
            data[i] &= 0xffffff;
        }
        return data;
    }

    private static int[] interleaved(Raster raster) {
        byte[] data = ((DataBufferByte) raster.getDataBuffer()).getData();
        int[] colors = new int[raster.getWidth() * raster.getHeight()];
        for (int i = 0, at = 0; i < colors.length; i++, at += 3) {
            colors[i] = (data[at + 2] & 0xff) << 16 | (data[at + 1] & 0xff) << 8 | (data[at] & 0xff);
        }
        return colors;
    }

}
