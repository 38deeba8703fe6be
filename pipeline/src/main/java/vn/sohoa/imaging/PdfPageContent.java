package vn.sohoa.imaging;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** What lies on a PDF page, found by walking its content without painting anything. */
final class PdfPageContent extends PDFGraphicsStreamEngine {

    private static final double COVERS = 0.97;

    private final int number;

    private final ImageLimits limits;

    private final PDRectangle page;

    private @Nullable PDImageXObject covering;

    private @Nullable Matrix placement;

    private boolean coveredOver;

    private int visibleGlyphs;

    private int hiddenGlyphs;

    private double largestShare;

    private double sharpestDpi;

    private long mostPixels;

    private boolean annotated;

    private PdfPageContent(PDPage page, int number, ImageLimits limits) {
        super(page);
        this.number = number;
        this.limits = limits;
        this.page = page.getCropBox();
    }

    static PdfPageContent of(PDPage page, int number, ImageLimits limits) throws IOException {
        PdfPageContent content = new PdfPageContent(page, number, limits);
        content.processPage(page);
        for (PDAnnotation annotation : page.getAnnotations()) {
            boolean silent = annotation instanceof PDAnnotationLink || annotation instanceof PDAnnotationPopup
                    || annotation.isHidden() || annotation.isNoView();
            content.annotated |= !silent && annotation.getAppearance() != null;
        }
        return content;
    }

    /** The image that is all there is to see, if there is one. */
    @Nullable PDImageXObject covering() {
        return (coveredOver || annotated) ? null : covering;
    }

    @Nullable Matrix placement() {
        return placement;
    }

    /** Whether the page was written by a program instead of a scanner. */
    boolean bornDigital() {
        return visibleGlyphs > 0 && hiddenGlyphs * 10 < visibleGlyphs && largestShare < 0.5;
    }

    /** Resolution of its most finely resolved image, 0 without one. */
    double sharpestDpi() {
        return sharpestDpi;
    }

    /** Pixels of its largest image, 0 without one. */
    long mostPixels() {
        return mostPixels;
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        limits.checkPixels(number, image.getWidth(), image.getHeight());
        mostPixels = Math.max(mostPixels, (long) image.getWidth() * image.getHeight());
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        double width = Math.hypot(matrix.getScaleX(), matrix.getShearY());
        double height = Math.hypot(matrix.getShearX(), matrix.getScaleY());
        double share = width * height / (page.getWidth() * page.getHeight());
        largestShare = Math.max(largestShare, share);
        if (width > 0 && height > 0 && share > 0.02) {
            sharpestDpi = Math.max(sharpestDpi,
                    Math.max(image.getWidth() * 72 / width, image.getHeight() * 72 / height));
        }
        boolean plain = image instanceof PDImageXObject object && !image.isStencil() && object.getSoftMask() == null
                && object.getMask() == null && object.getColorKeyMask() == null
                && getGraphicsState().getNonStrokeAlphaConstant() == 1 && getGraphicsState().getSoftMask() == null;
        if (plain && fits(matrix)) {
            covering = (PDImageXObject) image;
            placement = matrix.clone();
            coveredOver = false;
        }
        else {
            coveredOver = true;
        }
    }

    /** Whether the image lies parallel to the page and takes it all, and no more. */
    private boolean fits(Matrix matrix) {
        float[] xs = { 0, 1, 0, 1 };
        float[] ys = { 0, 0, 1, 1 };
        double left = Double.MAX_VALUE;
        double bottom = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double top = -Double.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            Point2D.Float corner = matrix.transformPoint(xs[i], ys[i]);
            left = Math.min(left, corner.x);
            right = Math.max(right, corner.x);
            bottom = Math.min(bottom, corner.y);
            top = Math.max(top, corner.y);
        }
        double slack = (1 - COVERS) / 2;
        double area = Math
            .abs((double) matrix.getScaleX() * matrix.getScaleY() - (double) matrix.getShearX() * matrix.getShearY());
        boolean parallel = area > 0.995 * (right - left) * (top - bottom);
        return parallel && Math.abs(left - page.getLowerLeftX()) < slack * page.getWidth()
                && Math.abs(right - page.getUpperRightX()) < slack * page.getWidth()
                && Math.abs(bottom - page.getLowerLeftY()) < slack * page.getHeight()
                && Math.abs(top - page.getUpperRightY()) < slack * page.getHeight();
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        if (mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP) {
            hiddenGlyphs++;
        }
        else {
            visibleGlyphs++;
            coveredOver = true;
        }
    }

    @Override
    public void showAnnotation(PDAnnotation annotation) {
        // asked for separately
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException exception) {
        coveredOver = true;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        // shapes matter only once painted
    }

    @Override
    public void clip(int windingRule) {
        // nothing to clip
    }

    @Override
    public void moveTo(float x, float y) {
        // shapes matter only once painted
    }

    @Override
    public void lineTo(float x, float y) {
        // shapes matter only once painted
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        // shapes matter only once painted
    }

    @Override
    public Point2D getCurrentPoint() {
        return new Point2D.Float();
    }

    @Override
    public void closePath() {
        // shapes matter only once painted
    }

    @Override
    public void endPath() {
        // shapes matter only once painted
    }

    @Override
    public void strokePath() {
        coveredOver = true;
    }

    @Override
    public void fillPath(int windingRule) {
        coveredOver = true;
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        coveredOver = true;
    }

    @Override
    public void shadingFill(COSName shadingName) {
        coveredOver = true;
    }

}
