package vn.sohoa.imaging;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;
import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;

/**
 * The image that is a whole PDF page, taken as it was scanned.
 *
 * @param encoded the image as a JPEG or JPEG 2000 file, decoded later and outside any
 * lock
 * @param decoded the image where PDFBox had to decode it
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record PdfImage(byte @Nullable [] encoded, boolean jpeg2000, @Nullable Scan decoded, Orientation orientation,
        double dpi) {

    private static final double SAME_RESOLUTION = 0.03;

    static Optional<PdfImage> covering(PDPage page, PdfPageContent content, int number, ImageLimits limits,
            DecodingMemory.Place memory) throws IOException {
        PDImageXObject image = content.covering();
        Matrix matrix = content.placement();
        if (image == null || matrix == null) {
            return Optional.empty();
        }
        double dpiAcross = image.getWidth() * 72 / Math.hypot(matrix.getScaleX(), matrix.getShearY());
        double dpiDown = image.getHeight() * 72 / Math.hypot(matrix.getShearX(), matrix.getScaleY());
        if (Math.abs(dpiAcross / dpiDown - 1) > SAME_RESOLUTION) {
            return Optional.empty();
        }
        limits.checkPage(number, image.getWidth(), image.getHeight());
        Orientation orientation = orientation(matrix, page.getRotation());
        double dpi = (dpiAcross + dpiDown) / 2;
        List<COSName> filters = image.getStream().getFilters();
        COSName filter = (filters.size() == 1) ? filters.getFirst() : COSName.NONE;
        boolean jpeg = filter.equals(COSName.DCT_DECODE) || filter.equals(COSName.DCT_DECODE_ABBREVIATION);
        boolean jpeg2000 = filter.equals(COSName.JPX_DECODE);
        if (jpeg2000 || (jpeg && plain(image))) {
            try (InputStream raw = image.getCOSObject().createRawInputStream()) {
                return Optional.of(new PdfImage(Jpegs.data(raw, number), jpeg2000, null, orientation, dpi));
            }
        }
        memory.take(number, (long) image.getWidth() * image.getHeight(),
                bilevel(image) ? PixelCost.GRAY : PixelCost.CONVERTED);
        return Optional.of(new PdfImage(null, false, read(image, number), orientation, dpi));
    }

    private static Orientation orientation(Matrix matrix, int clockwise) {
        // page coordinates grow upwards, pixels downwards
        double rightX = matrix.getScaleX();
        double rightY = -matrix.getShearY();
        double downX = -matrix.getShearX();
        double downY = matrix.getScaleY();
        for (int turned = 0; turned < clockwise; turned += 90) {
            double x = rightX;
            rightX = -rightY;
            rightY = x;
            x = downX;
            downX = -downY;
            downY = x;
        }
        return Orientation.ofSteps(rightX, rightY, downX, downY);
    }

    /** Whether its samples mean what they say, without a palette, inks or inversion. */
    private static boolean plain(PDImageXObject image) throws IOException {
        int components = image.getColorSpace().getNumberOfComponents();
        COSArray decode = image.getDecode();
        boolean usual = true;
        for (int i = 0; decode != null && i < decode.size(); i++) {
            usual &= decode.getObject(i) instanceof COSNumber number && number.floatValue() == i % 2;
        }
        String name = image.getColorSpace().getName();
        return usual && (components == 1 || components == 3) && !name.equals(COSName.INDEXED.getName())
                && !name.equals(COSName.SEPARATION.getName()) && !name.equals(COSName.LAB.getName())
                && !name.equals(COSName.DEVICEN.getName());
    }

    private static Scan read(PDImageXObject image, int number) throws IOException {
        return bilevel(image) ? bits(image, number) : Decoded.scan(image.getImage());
    }

    private static boolean bilevel(PDImageXObject image) throws IOException {
        return image.getBitsPerComponent() == 1 && image.getColorSpace() instanceof PDDeviceGray;
    }

    private static Scan bits(PDImageXObject image, int number) throws IOException {
        int width = image.getWidth();
        int height = image.getHeight();
        int line = (width + 7) / 8;
        byte[] bits;
        try (InputStream samples = image.createInputStream()) {
            bits = samples.readNBytes(line * height);
        }
        if (bits.length < line * (long) height) {
            throw new ProblemException(ProblemCode.UNREADABLE_PAGE, "page " + number + ": the image is cut off");
        }
        COSArray decode = image.getDecode();
        boolean inverted = decode != null && decode.size() > 1 && decode.getObject(0) instanceof COSNumber first
                && first.floatValue() == 1;
        int flip = inverted ? 0xff : 0;
        byte[] pixels = new byte[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int bit = (bits[y * line + (x >> 3)] ^ flip) >> (7 - (x & 7)) & 1;
                pixels[y * width + x] = (byte) -bit;
            }
        }
        return Scan.bilevel(width, height, pixels);
    }

    Scan decode(int number, ImageLimits limits, DecodingMemory.Place memory) {
        Scan scan = decoded;
        if (encoded != null && jpeg2000) {
            scan = Jpegs2000.decode(encoded, number, limits, memory);
        }
        else if (encoded != null) {
            JpegHeader header = Jpegs.header(encoded, number);
            limits.checkPage(number, header.width(), header.height());
            scan = Jpegs.decode(encoded, header, number, memory);
        }
        if (scan == null) {
            throw new IllegalStateException("an image neither encoded nor decoded");
        }
        return scan.at(dpi).laid(orientation);
    }
}
