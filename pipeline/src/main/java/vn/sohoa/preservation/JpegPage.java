package vn.sohoa.preservation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

import vn.sohoa.document.PageGeometry;

/** A JPEG file, taken over byte by byte. */
record JpegPage(Path original, PDDocument target) implements ScannedPages {

    @Override
    public PagePicture picture(int number, PageGeometry geometry) throws IOException {
        return PagePicture.filling(image(), ExifOrientation.of(this.original));
    }

    private PDImageXObject image() throws IOException {
        try (InputStream in = Files.newInputStream(this.original)) {
            PDImageXObject image = JPEGFactory.createFromStream(this.target, in);
            // The output intent is sRGB, which leaves no room for device CMYK.
            return (image.getColorSpace() instanceof PDDeviceCMYK) ? CodedImages.code(image.getImage(), this.target)
                    : image;
        }
    }

    @Override
    public void close() {
        // nothing stays open between pages
    }
}
