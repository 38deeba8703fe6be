package vn.sohoa.preservation;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Encodes pixels that cannot be taken over as they are: 1-bit as G4 without loss, others
 * as JPEG.
 */
final class Pixels {

    private static final float JPEG_QUALITY = 0.9f;

    private Pixels() {
    }

    static PDImageXObject encoded(BufferedImage image, PDDocument copy) throws IOException {
        if (image.getColorModel().getPixelSize() == 1) {
            return CCITTFactory.createFromImage(copy, image);
        }
        return JPEGFactory.createFromImage(copy, opaque(image), JPEG_QUALITY);
    }

    /** Grey stays grey; all else becomes RGB on white. */
    private static BufferedImage opaque(BufferedImage image) {
        boolean grey = image.getRaster().getNumBands() == 1 && image.getType() == BufferedImage.TYPE_BYTE_GRAY;
        if (grey || image.getType() == BufferedImage.TYPE_3BYTE_BGR || image.getType() == BufferedImage.TYPE_INT_RGB) {
            return image;
        }
        BufferedImage rgb = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = rgb.createGraphics();
        graphics.drawImage(image, 0, 0, java.awt.Color.WHITE, null);
        graphics.dispose();
        return rgb;
    }

}
