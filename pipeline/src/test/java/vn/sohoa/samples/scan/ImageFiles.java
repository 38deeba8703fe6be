package vn.sohoa.samples.scan;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.plugins.tiff.TIFFTag;
import javax.imageio.stream.FileImageOutputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Writes JPEG, PNG and TIFF files with the given resolution, or none where it is 0; the
 * same bytes every time.
 */
final class ImageFiles {

    private ImageFiles() {
    }

    static byte[] jpeg(BufferedImage page, int dpi, double quality) throws IOException {
        ImageWriter writer = writer("jpeg");
        ImageWriteParam settings = writer.getDefaultWriteParam();
        settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        settings.setCompressionQuality((float) quality);
        IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(page), settings);
        IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree("javax_imageio_jpeg_image_1.0");
        IIOMetadataNode jfif = (IIOMetadataNode) root.getElementsByTagName("app0JFIF").item(0);
        jfif.setAttribute("resUnits", (dpi == 0) ? "0" : "1");
        jfif.setAttribute("Xdensity", "" + Math.max(1, dpi));
        jfif.setAttribute("Ydensity", "" + Math.max(1, dpi));
        metadata.setFromTree("javax_imageio_jpeg_image_1.0", root);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(page, null, metadata), settings);
        }
        writer.dispose();
        return bytes.toByteArray();
    }

    static void png(Path file, BufferedImage page, int dpi) throws IOException {
        ImageWriter writer = writer("png");
        ImageWriteParam settings = writer.getDefaultWriteParam();
        IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(page), settings);
        IIOMetadataNode root = new IIOMetadataNode("javax_imageio_png_1.0");
        IIOMetadataNode size = new IIOMetadataNode("pHYs");
        String perMetre = "" + Math.round(dpi / 0.0254);
        size.setAttribute("pixelsPerUnitXAxis", perMetre);
        size.setAttribute("pixelsPerUnitYAxis", perMetre);
        size.setAttribute("unitSpecifier", "meter");
        if (dpi > 0) {
            root.appendChild(size);
        }
        metadata.mergeTree("javax_imageio_png_1.0", root);
        // The stream writes over what is there and would leave the tail of a longer file.
        Files.deleteIfExists(file);
        try (ImageOutputStream out = new FileImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(page, null, metadata), settings);
        }
        writer.dispose();
    }

    static void tiff(Path file, List<BufferedImage> pages, int dpi, String compression) throws IOException {
        ImageWriter writer = writer("tiff");
        ImageWriteParam settings = writer.getDefaultWriteParam();
        settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        settings.setCompressionType(compression);
        // The stream writes over what is there and would leave the tail of a longer file.
        Files.deleteIfExists(file);
        try (ImageOutputStream out = new FileImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (BufferedImage page : pages) {
                writer.writeToSequence(new IIOImage(page, null, resolution(writer, page, settings, dpi)), settings);
            }
            writer.endWriteSequence();
        }
        writer.dispose();
    }

    /**
     * The JDK's own writer: a second one for TIFF is on the class path, and which comes
     * first is left to chance.
     */
    private static ImageWriter writer(String format) {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName(format);
        while (writers.hasNext()) {
            ImageWriter writer = writers.next();
            if (writer.getClass().getName().startsWith("com.sun.imageio.")) {
                return writer;
            }
        }
        throw new IllegalStateException("this JDK writes no " + format);
    }

    private static IIOMetadata resolution(ImageWriter writer, BufferedImage page, ImageWriteParam settings, int dpi)
            throws IOException {
        if (dpi == 0) {
            return writer.getDefaultImageMetadata(new ImageTypeSpecifier(page), settings);
        }
        TIFFDirectory directory = TIFFDirectory
            .createFromMetadata(writer.getDefaultImageMetadata(new ImageTypeSpecifier(page), settings));
        BaselineTIFFTagSet tags = BaselineTIFFTagSet.getInstance();
        long[][] value = { { dpi, 1 } };
        for (int tag : new int[] { BaselineTIFFTagSet.TAG_X_RESOLUTION, BaselineTIFFTagSet.TAG_Y_RESOLUTION }) {
            directory.addTIFFField(new TIFFField(tags.getTag(tag), TIFFTag.TIFF_RATIONAL, 1, value));
        }
        directory.addTIFFField(new TIFFField(tags.getTag(BaselineTIFFTagSet.TAG_RESOLUTION_UNIT),
                BaselineTIFFTagSet.RESOLUTION_UNIT_INCH));
        return directory.getAsMetadata();
    }

}
