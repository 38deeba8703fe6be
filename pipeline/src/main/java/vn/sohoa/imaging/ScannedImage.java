package vn.sohoa.imaging;

import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

import javax.imageio.ImageIO;

import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * Looks through a PDF page for the one image that it consists of. Invisible text of an
 * earlier OCR does not count; anything else that shows makes the page a composite, which
 * is rendered.
 */
final class ScannedImage extends PDFGraphicsStreamEngine {

    private static final double MOST_OF_THE_PAGE = 0.85;

    private static final double DEFAULT_DPI = 300;

    private final ImageLimits limits;

    private final int number;

    private @Nullable PDImageXObject image;

    private @Nullable Matrix placement;

    private int images;

    private int marks;

    private double imageDpi;

    private byte @Nullable [] jpeg;

    private @Nullable BufferedImage decoded;

    private ScannedImage(PDPage page, int number, ImageLimits limits) {
        super(page);
        this.number = number;
        this.limits = limits;
    }

    static ScannedImage of(PDPage page, int number, ImageLimits limits) throws IOException {
        ScannedImage scanned = new ScannedImage(page, number, limits);
        scanned.processPage(page);
        return scanned;
    }

    boolean wholePage() {
        PDImageXObject only = image;
        Matrix place = placement;
        if (images != 1 || marks > 0 || only == null || place == null || only.isStencil()) {
            return false;
        }
        boolean straight = Math.abs(place.getShearX()) < 0.01 * Math.abs(place.getScaleX())
                && Math.abs(place.getShearY()) < 0.01 * Math.abs(place.getScaleY()) && place.getScaleX() > 0
                && place.getScaleY() > 0;
        double area = place.getScaleX() * place.getScaleY();
        double page = getPage().getCropBox().getWidth() * getPage().getCropBox().getHeight();
        return straight && area >= MOST_OF_THE_PAGE * page;
    }

    /**
     * The resolution of the finest image on the page within reason, or what suits print.
     */
    double renderDpi() {
        return imageDpi == 0 ? DEFAULT_DPI : Math.clamp(imageDpi, 150, 400);
    }

    /**
     * Takes the image's bytes out of the document, which then serves other threads while
     * they are decoded.
     */
    void readBytes() throws IOException {
        PDImageXObject only = java.util.Objects.requireNonNull(image);
        boolean plainJpeg = only.getStream().getFilters().size() == 1
                && only.getStream().getFilters().getFirst().equals(COSName.DCT_DECODE)
                && only.getColorSpace().getNumberOfComponents() != 4 && only.getDecode() == null;
        if (plainJpeg) {
            try (InputStream in = only.getStream().getCOSObject().createRawInputStream()) {
                jpeg = in.readAllBytes();
            }
        }
        else {
            decoded = only.getOpaqueImage();
        }
    }

    Scan scan() throws IOException {
        BufferedImage pixels = decoded;
        if (jpeg != null) {
            pixels = ImageIO.read(new ByteArrayInputStream(jpeg));
            jpeg = null;
        }
        decoded = null;
        if (pixels == null) {
            throw new IOException("no decoder for the image");
        }
        Scan scan = Pixels.scan(pixels).at(imageDpi);
        return scan.laid(Orientation.of(PdfSource.turnOf(getPage())));
    }

    @Override
    public void drawImage(PDImage drawn) {
        images++;
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        limits.checkPixels(number, drawn.getWidth(), drawn.getHeight());
        double width = Math.hypot(matrix.getScaleX(), matrix.getShearY());
        if (width > 0) {
            imageDpi = Math.max(imageDpi, drawn.getWidth() * 72 / width);
        }
        if (drawn instanceof PDImageXObject object) {
            image = object;
            placement = matrix;
        }
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
        boolean invisible = switch (getGraphicsState().getTextState().getRenderingMode()) {
            case NEITHER, NEITHER_CLIP -> true;
            default -> false;
        };
        marks += invisible ? 0 : 1;
    }

    @Override
    public void strokePath() {
        marks++;
    }

    @Override
    public void fillPath(int windingRule) {
        marks++;
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        marks++;
    }

    @Override
    public void shadingFill(COSName shading) {
        marks++;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        // only what is painted counts
    }

    @Override
    public void clip(int windingRule) {
        // only what is painted counts
    }

    @Override
    public void moveTo(float x, float y) {
        // only what is painted counts
    }

    @Override
    public void lineTo(float x, float y) {
        // only what is painted counts
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        // only what is painted counts
    }

    @Override
    public Point2D getCurrentPoint() {
        return new Point2D.Float();
    }

    @Override
    public void closePath() {
        // only what is painted counts
    }

    @Override
    public void endPath() {
        // only what is painted counts
    }

}
