package vn.sohoa.preservation;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.Optional;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;

/**
 * The one image that is all there is to see on a page.
 *
 * @param placing from the image's unit square, origin bottom left, to the page's own
 * coordinates
 * @param black whether a stencil is painted in black
 */
record SoleImage(PDImage image, AffineTransform placing, boolean black) {

    static Optional<SoleImage> of(PDPage page) throws IOException {
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (!(annotation instanceof PDAnnotationLink) && !(annotation instanceof PDAnnotationPopup)
                    && !annotation.isHidden()) {
                return Optional.empty();
            }
        }
        return new SoleImageFinder(page).find();
    }

    int width() {
        return this.image.getWidth();
    }

    int height() {
        return this.image.getHeight();
    }
}
