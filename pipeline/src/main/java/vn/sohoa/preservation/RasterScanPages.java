package vn.sohoa.preservation;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

import vn.sohoa.document.PageGeometry;

/** Pages of an image file: a JPEG goes in byte for byte, others are encoded. */
record RasterScanPages(Path original, boolean jpeg) implements ScanPages {

    private static final int CMYK_COMPONENTS = 4;

    @Override
    public ScanImage image(int number, PageGeometry geometry, PDDocument copy) throws IOException {
        if (jpeg) {
            PDImageXObject image = JPEGFactory.createFromByteArray(copy, Files.readAllBytes(original));
            return ScanImage.asShown(image.getColorSpace().getNumberOfComponents() == CMYK_COMPONENTS
                    ? Pixels.encoded(image.getImage(), copy) : image);
        }
        return ScanImage.asShown(Pixels.encoded(decoded(number), copy));
    }

    private BufferedImage decoded(int number) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(original.toFile())) {
            ImageReader reader = ImageIO.getImageReaders(in).next();
            try {
                reader.setInput(in);
                return reader.read(number - 1);
            }
            finally {
                reader.dispose();
            }
        }
    }

    @Override
    public void close() {
        // nothing is kept open
    }

}
