package vn.sohoa.preservation;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import vn.sohoa.document.PageGeometry;
import vn.sohoa.document.QuarterTurn;

/**
 * Pages of a PDF: a page that is one scanned image keeps its compressed bytes where PDF/A
 * allows them; born-digital and composite pages are rendered.
 */
final class PdfScanPages implements ScanPages {

    private static final float POINTS_PER_INCH = 72;

    /** Filters whose bytes may go into a PDF/A-2 as they are. */
    private static final Set<COSName> KEPT_FILTERS = Set.of(COSName.DCT_DECODE, COSName.CCITTFAX_DECODE);

    private final PDDocument document;

    PdfScanPages(Path original) throws IOException {
        document = Loader.loadPDF(new RandomAccessReadBufferedFile(original), "", null, null,
                IOUtils.createTempFileOnlyStreamCache());
        document.setResourceCache(null);
    }

    @Override
    public ScanImage image(int number, PageGeometry geometry, PDDocument copy) throws IOException {
        PDPage page = document.getPage(number - 1);
        Optional<PDImageXObject> scan = scanImage(page, geometry);
        if (scan.isEmpty()) {
            return ScanImage.asShown(Pixels.encoded(rendered(number, page, geometry), copy));
        }
        PDImageXObject image = scan.get();
        return new ScanImage(keepable(image) ? kept(image, copy) : Pixels.encoded(image.getOpaqueImage(), copy),
                QuarterTurn.ofDegrees(page.getRotation()));
    }

    /**
     * The image of the size that the page was read at; imaging takes it unrendered only
     * where it is the whole page.
     */
    private static Optional<PDImageXObject> scanImage(PDPage page, PageGeometry geometry) throws IOException {
        boolean sideways = page.getRotation() % 180 != 0;
        int width = sideways ? geometry.scanHeight() : geometry.scanWidth();
        int height = sideways ? geometry.scanWidth() : geometry.scanHeight();
        PDResources resources = page.getResources();
        for (COSName name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name) && resources.getXObject(name) instanceof PDImageXObject image
                    && image.getWidth() == width && image.getHeight() == height) {
                return Optional.of(image);
            }
        }
        return Optional.empty();
    }

    private static boolean keepable(PDImageXObject image) throws IOException {
        boolean oneFilter = image.getStream().getFilters().size() == 1
                && KEPT_FILTERS.contains(image.getStream().getFilters().getFirst());
        boolean plain = image.getSoftMask() == null && image.getMask() == null && !image.isStencil()
                && image.getDecode() == null;
        int components = image.getColorSpace().getNumberOfComponents();
        return oneFilter && plain && (components == 1 || components == 3)
                && !image.getColorSpace().getName().equals("Indexed");
    }

    private static PDImageXObject kept(PDImageXObject image, PDDocument copy) throws IOException {
        PDColorSpace space = image.getColorSpace().getNumberOfComponents() == 1 ? PDDeviceGray.INSTANCE
                : PDDeviceRGB.INSTANCE;
        COSName filter = image.getStream().getFilters().getFirst();
        try (InputStream raw = image.getStream().getCOSObject().createRawInputStream()) {
            PDImageXObject same = new PDImageXObject(copy, raw, filter, image.getWidth(), image.getHeight(),
                    image.getBitsPerComponent(), space);
            var parameters = image.getCOSObject().getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
            if (parameters != null) {
                same.getCOSObject().setItem(COSName.DECODE_PARMS, parameters);
            }
            return same;
        }
    }

    private BufferedImage rendered(int number, PDPage page, PageGeometry geometry) throws IOException {
        boolean turned = page.getRotation() % 180 != 0;
        float width = turned ? page.getCropBox().getHeight() : page.getCropBox().getWidth();
        float dpi = geometry.scanWidth() * POINTS_PER_INCH / width;
        return new PDFRenderer(document).renderImageWithDPI(number - 1, dpi, ImageType.RGB);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

}
