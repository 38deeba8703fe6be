package vn.sohoa.preservation;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Codes pixels that could not be taken over as they lie in the original: black and white
 * as CCITT G4, without loss; the rest as JPEG.
 */
final class CodedImages {

    private static final float QUALITY = 0.9f;

    private CodedImages() {
    }

    static PDImageXObject code(BufferedImage image, PDDocument target) throws IOException {
        if (isBlackAndWhite(image)) {
            return FaxCode.code(image, target);
        }
        return JPEGFactory.createFromImage(target, isCodable(image) ? image : onWhite(image), QUALITY);
    }

    private static boolean isBlackAndWhite(BufferedImage image) {
        return image.getType() == BufferedImage.TYPE_BYTE_BINARY
                && image.getColorModel() instanceof IndexColorModel palette && palette.getPixelSize() == 1
                && isBlackOrWhite(palette.getRGB(0)) && isBlackOrWhite(palette.getRGB(1));
    }

    private static boolean isBlackOrWhite(int rgb) {
        return rgb == 0xFF000000 || rgb == 0xFFFFFFFF;
    }

    private static boolean isCodable(BufferedImage image) {
        return image.getType() == BufferedImage.TYPE_BYTE_GRAY || image.getType() == BufferedImage.TYPE_INT_RGB
                || image.getType() == BufferedImage.TYPE_3BYTE_BGR;
    }

    private static BufferedImage onWhite(BufferedImage image) {
        BufferedImage rgb = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = rgb.createGraphics();
        graphics.drawImage(image, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return rgb;
    }

}
