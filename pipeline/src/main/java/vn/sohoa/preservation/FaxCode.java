package vn.sohoa.preservation;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.stream.ImageOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Codes black and white pixels as CCITT G4. The platform's TIFF writer packs whole rows;
 * PDFBox alone asks for the colour of every pixel, which takes ten times as long.
 */
final class FaxCode {

    private static final String G4 = "CCITT T.6";

    private FaxCode() {
    }

    static PDImageXObject code(BufferedImage image, PDDocument target) throws IOException {
        return CCITTFactory.createFromByteArray(target, tiff(image));
    }

    /** The image as a TIFF file with all rows in one strip, as PDF wants it. */
    private static byte[] tiff(BufferedImage image) throws IOException {
        ImageWriter writer = writer();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionType(G4);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, oneStrip(writer, image, settings)), settings);
        }
        finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static IIOMetadata oneStrip(ImageWriter writer, BufferedImage image, ImageWriteParam settings)
            throws IOException {
        TIFFDirectory directory = TIFFDirectory
            .createFromMetadata(writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), settings));
        directory.addTIFFField(new TIFFField(
                BaselineTIFFTagSet.getInstance().getTag(BaselineTIFFTagSet.TAG_ROWS_PER_STRIP), image.getHeight()));
        return directory.getAsMetadata();
    }

    /** The platform's own: others on the class path take no such directory. */
    private static ImageWriter writer() {
        List<ImageWriter> writers = new ArrayList<>();
        ImageIO.getImageWritersByFormatName("tiff").forEachRemaining(writers::add);
        return writers.stream()
            .filter(writer -> "java.desktop".equals(writer.getClass().getModule().getName()))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("this Java platform writes no TIFF"));
    }

}
