package vn.sohoa.preservation;

import java.awt.geom.AffineTransform;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

import vn.sohoa.document.PageGeometry;
import vn.sohoa.document.QuarterTurn;

/** The page of the archival copy: the upright page image, measured in points. */
class UprightPage {

    private static final double POINTS_PER_INCH = 72;

    /** The largest and smallest side that PDF/A allows, points. */
    private static final double LARGEST_SIDE = 14_400;

    private static final double SMALLEST_SIDE = 3;

    private final PageGeometry geometry;

    private final double pointsPerPixel;

    UprightPage(PageGeometry geometry) {
        this.geometry = geometry;
        double natural = POINTS_PER_INCH / Math.max(1, geometry.dpi());
        double largest = LARGEST_SIDE / Math.max(geometry.width(), geometry.height());
        double smallest = SMALLEST_SIDE / Math.min(geometry.width(), geometry.height());
        this.pointsPerPixel = Math.min(largest, Math.max(smallest, natural));
    }

    PDRectangle mediaBox() {
        return new PDRectangle((float) points(this.geometry.width()), (float) points(this.geometry.height()));
    }

    double points(double pixels) {
        return pixels * this.pointsPerPixel;
    }

    /** Height above the page's lower edge in points, of a row of the upright image. */
    double height(double row) {
        return points(this.geometry.height() - row);
    }

    /** The matrix that draws the picture. */
    Matrix placing(PagePicture picture) {
        AffineTransform placing = new AffineTransform(this.pointsPerPixel, 0, 0, -this.pointsPerPixel, 0, height(0));
        placing.concatenate(fromScanToUpright());
        placing.scale(this.geometry.scanWidth(), this.geometry.scanHeight());
        placing.concatenate(picture.onPage());
        // PDF has the origin of an image bottom left.
        placing.concatenate(new AffineTransform(1, 0, 0, -1, 0, 1));
        return new Matrix(placing);
    }

    /** From pixels of the scan to pixels of the upright image. */
    private AffineTransform fromScanToUpright() {
        QuarterTurn turn = this.geometry.turn();
        AffineTransform transform = AffineTransform.getTranslateInstance(this.geometry.width() / 2.0,
                this.geometry.height() / 2.0);
        transform.rotate(Math.toRadians(this.geometry.skewDegrees()));
        transform.scale(this.geometry.scale(), this.geometry.scale());
        transform.quadrantRotate(turn.degrees() / 90);
        transform.translate(-this.geometry.scanWidth() / 2.0, -this.geometry.scanHeight() / 2.0);
        return transform;
    }

}
