package vn.sohoa.preservation;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

import vn.sohoa.document.PageGeometry;

/**
 * A PNG file; its compressed pixels are taken over unless they are see-through or
 * interlaced.
 */
record PngPage(Path original, PDDocument target) implements ScannedPages {

    @Override
    public PagePicture picture(int number, PageGeometry geometry) throws IOException {
        Optional<PDImageXObject> asItIs = PngStream.copy(this.original, this.target);
        return PagePicture.filling(asItIs.isPresent() ? asItIs.get() : CodedImages.code(decoded(), this.target),
                Orientation.UPRIGHT);
    }

    private BufferedImage decoded() throws IOException {
        BufferedImage image = ImageIO.read(this.original.toFile());
        if (image == null) {
            throw new IOException("not a PNG that can be read");
        }
        return image;
    }

    @Override
    public void close() {
        // nothing stays open between pages
    }
}
