package vn.sohoa.preservation;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import vn.sohoa.document.PageGeometry;

/**
 * The pages of a PDF file. A page that is one image gives that image; any other is
 * rendered.
 */
class PdfPages implements ScannedPages {

    private static final double LOWEST_DPI = 200;

    private static final double HIGHEST_DPI = 300;

    /** So that a poster does not take all memory: 160 MB. */
    private static final double MOST_PIXELS = 40_000_000;

    private final PDDocument source;

    private final PDDocument target;

    private final ImportedImages importedImages;

    PdfPages(Path original, PDDocument target, Path workFolder) throws IOException {
        this.source = Loader.loadPDF(original.toFile(), Scratch.in(workFolder));
        // Every page is asked for once: a cache would only keep what is done with.
        this.source.setResourceCache(null);
        this.target = target;
        this.importedImages = new ImportedImages(target);
    }

    @Override
    public PagePicture picture(int number, PageGeometry geometry) throws IOException {
        PDPage page = this.source.getPage(number - 1);
        Optional<SoleImage> soleImage = SoleImage.of(page);
        if (soleImage.isEmpty()) {
            return PagePicture.filling(rendered(number, page, geometry), Orientation.UPRIGHT);
        }
        PDImageXObject image = this.importedImages.copy(soleImage.get());
        return new PagePicture(image, onPage(soleImage.get(), page, geometry));
    }

    private PDImageXObject rendered(int number, PDPage page, PageGeometry geometry) throws IOException {
        double squareInches = (double) page.getCropBox().getWidth() * page.getCropBox().getHeight() / (72 * 72);
        double wanted = Math.clamp(geometry.dpi() / geometry.scale(), LOWEST_DPI, HIGHEST_DPI);
        double dpi = Math.min(wanted, Math.sqrt(MOST_PIXELS / Math.max(1, squareInches)));
        BufferedImage image = new PDFRenderer(this.source).renderImageWithDPI(number - 1, (float) dpi, ImageType.RGB);
        return CodedImages.code(image, this.target);
    }

    private static AffineTransform onPage(SoleImage soleImage, PDPage page, PageGeometry geometry) {
        AffineTransform asShown = asShown(page);
        asShown.concatenate(soleImage.placing());
        asShown.concatenate(new AffineTransform(1, 0, 0, -1, 0, 1));
        return isTheScanItself(soleImage, asShown, geometry) ? stretchedOverThePage(asShown) : asShown;
    }

    /** From the page's own coordinates to the unit square that a viewer shows. */
    private static AffineTransform asShown(PDPage page) {
        PDRectangle crop = page.getCropBox();
        AffineTransform transform = Orientation.ofDegrees(page.getRotation()).ofUnitSquare();
        transform.concatenate(new AffineTransform(1, 0, 0, -1, 0, 1));
        transform.scale(1 / crop.getWidth(), 1 / crop.getHeight());
        transform.translate(-crop.getLowerLeftX(), -crop.getLowerLeftY());
        return transform;
    }

    /**
     * Whether the page was read from the image's own pixels, without the page's margins.
     */
    private static boolean isTheScanItself(SoleImage soleImage, AffineTransform onPage, PageGeometry geometry) {
        boolean turned = Math.abs(onPage.getShearX()) > Math.abs(onPage.getScaleX());
        int width = turned ? soleImage.height() : soleImage.width();
        int height = turned ? soleImage.width() : soleImage.height();
        return width == geometry.scanWidth() && height == geometry.scanHeight();
    }

    /** The same quarter turn or mirroring, over the whole unit square. */
    private static AffineTransform stretchedOverThePage(AffineTransform onPage) {
        boolean turned = Math.abs(onPage.getShearX()) > Math.abs(onPage.getScaleX());
        double xFromX = turned ? 0 : Math.signum(onPage.getScaleX());
        double yFromX = turned ? Math.signum(onPage.getShearY()) : 0;
        double xFromY = turned ? Math.signum(onPage.getShearX()) : 0;
        double yFromY = turned ? 0 : Math.signum(onPage.getScaleY());
        return new AffineTransform(xFromX, yFromX, xFromY, yFromY, (xFromX + xFromY < 0) ? 1 : 0,
                (yFromX + yFromY < 0) ? 1 : 0);
    }

    @Override
    public void close() throws IOException {
        this.source.close();
    }

}
