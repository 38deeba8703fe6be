package vn.sohoa.preservation;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.jspecify.annotations.Nullable;

/**
 * Walks over a page and gives up as soon as there is more to see than one opaque image.
 * Invisible text, as other OCR leaves it, does not count.
 */
class SoleImageFinder extends PDFGraphicsStreamEngine {

    private @Nullable SoleImage found;

    private boolean more;

    SoleImageFinder(PDPage page) {
        super(page);
    }

    Optional<SoleImage> find() throws IOException {
        processPage(getPage());
        return this.more ? Optional.empty() : Optional.ofNullable(this.found);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (!this.more) {
            super.processOperator(operator, operands);
        }
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        PDGraphicsState state = getGraphicsState();
        boolean opaque = state.getSoftMask() == null && state.getNonStrokeAlphaConstant() == 1
                && !image.getCOSObject().containsKey(COSName.SMASK) && !image.getCOSObject().containsKey(COSName.MASK);
        boolean black = image.isStencil() && (state.getNonStrokingColor().toRGB() & 0xFFFFFF) == 0;
        if (this.found != null || !opaque || (image.isStencil() && !black)) {
            this.more = true;
        }
        else {
            this.found = new SoleImage(image, state.getCurrentTransformationMatrix().createAffineTransform(), black);
        }
    }

    @Override
    protected void showText(byte[] string) {
        if (getGraphicsState().getTextState().getRenderingMode() != RenderingMode.NEITHER) {
            this.more = true;
        }
    }

    @Override
    public void strokePath() {
        this.more = true;
    }

    @Override
    public void fillPath(int windingRule) {
        this.more = true;
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        this.more = true;
    }

    @Override
    public void shadingFill(COSName shadingName) {
        this.more = true;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        // paths alone show nothing
    }

    @Override
    public void clip(int windingRule) {
        // what a scanner clips is the edge of the page
    }

    @Override
    public void moveTo(float x, float y) {
        // paths alone show nothing
    }

    @Override
    public void lineTo(float x, float y) {
        // paths alone show nothing
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        // paths alone show nothing
    }

    @Override
    public Point2D getCurrentPoint() {
        return new Point2D.Float();
    }

    @Override
    public void closePath() {
        // paths alone show nothing
    }

    @Override
    public void endPath() {
        // paths alone show nothing
    }

}
