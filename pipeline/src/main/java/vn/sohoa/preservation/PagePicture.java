package vn.sohoa.preservation;

import java.awt.geom.AffineTransform;

import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * The picture of one scanned page.
 *
 * @param image already part of the archival document
 * @param onPage where the image lies on the page as a viewer shows the original: from the
 * image as a unit square to the page as a unit square, both with the origin top left
 */
record PagePicture(PDImageXObject image, AffineTransform onPage) {

    static PagePicture filling(PDImageXObject image, Orientation orientation) {
        return new PagePicture(image, orientation.ofUnitSquare());
    }
}
