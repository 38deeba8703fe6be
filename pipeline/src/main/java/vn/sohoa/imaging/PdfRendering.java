package vn.sohoa.imaging;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Paints PDF pages that are more than one image. */
final class PdfRendering {

    private static final double USUAL_DPI = 300;

    private static final double LEAST_DPI = 150;

    private static final double MOST_DPI = 400;

    /** Longest side of a page that still can be paper, A0 with some room, inches. */
    private static final double LONGEST_PAPER = 50;

    private PdfRendering() {
    }

    static Scan render(PDDocument document, PDPage page, PdfPageContent content, int number, ImageLimits limits,
            DecodingMemory.Place memory) throws IOException {
        double width = page.getCropBox().getWidth() / 72;
        double height = page.getCropBox().getHeight() / 72;
        double dpi = (content.sharpestDpi() == 0) ? USUAL_DPI : Math.clamp(content.sharpestDpi(), LEAST_DPI, MOST_DPI);
        if (Math.max(width, height) > LONGEST_PAPER) {
            // a page of such a size was never paper: its units are wrong
            dpi = dpi * 11.7 / Math.max(width, height);
        }
        if (content.bornDigital()) {
            dpi = Math.min(dpi, USUAL_DPI);
        }
        long across = Math.round(width * dpi);
        long down = Math.round(height * dpi);
        limits.checkPage(number, across, down);
        // images lie decoded beside the page that they are painted on
        memory.take(number, across * down + content.mostPixels(), PixelCost.COLOR);
        PDFRenderer renderer = new StrictRenderer(document);
        return Decoded.scan(renderer.renderImageWithDPI(number - 1, (float) dpi, ImageType.RGB)).at(dpi);
    }

    /** Reports what cannot be painted instead of leaving it out. */
    private static final class StrictRenderer extends PDFRenderer {

        private StrictRenderer(PDDocument document) {
            super(document);
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new PageDrawer(parameters) {

                @Override
                protected void operatorException(Operator operator, List<COSBase> operands, IOException exception)
                        throws IOException {
                    if (operator.getName().equals("Do") || operator.getName().equals("BI")) {
                        throw exception;
                    }
                    super.operatorException(operator, operands, exception);
                }

            };
        }

    }

}
