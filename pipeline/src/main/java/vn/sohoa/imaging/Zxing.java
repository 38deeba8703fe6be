package vn.sohoa.imaging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.Reader;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.datamatrix.DataMatrixReader;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.oned.Code128Reader;
import com.google.zxing.oned.Code39Reader;
import vn.sohoa.document.Box;
import vn.sohoa.document.PageCode;
import vn.sohoa.document.PageCode.Symbology;

/** The ZXing library, shown one place of a page at a time. */
final class Zxing {

    private static final int SHORTEST_CODE_39 = 3;

    private Zxing() {
    }

    /** The barcode at a place, its bars upright, read from either side. */
    static List<PageCode> uprightBarcodes(GrayImage page, Box place, int margin) {
        return barcodes(Crop.of(page, place, margin), place);
    }

    /** The barcode at a place, its bars lying, read from above or below. */
    static List<PageCode> lyingBarcodes(GrayImage page, Box place, int margin) {
        return barcodes(Crop.of(page, place, margin).turned(), place);
    }

    private static List<PageCode> barcodes(Crop crop, Box place) {
        // single lines first; where dirt breaks every one of them, their mean
        for (Crop view : List.of(crop, crop.evened())) {
            for (Reader reader : List.<Reader>of(new Code128Reader(), new Code39Reader())) {
                try {
                    Result result = reader.decode(new BinaryBitmap(new GlobalHistogramBinarizer(view.luminance())),
                            hints());
                    boolean noise = result.getBarcodeFormat() == BarcodeFormat.CODE_39
                            && result.getText().length() < SHORTEST_CODE_39;
                    if (!noise) {
                        return List.of(new PageCode(symbology(result), result.getText(), place));
                    }
                }
                catch (ReaderException | RuntimeException ex) {
                    // not a barcode of this kind
                }
            }
        }
        return List.of();
    }

    /** The QR codes at a place, or else the data matrix. */
    static List<PageCode> squareCodes(GrayImage page, Box place, int margin) {
        Crop crop = Crop.of(page, place, margin);
        BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(crop.luminance()));
        try {
            List<PageCode> codes = new ArrayList<>();
            Result[] results = new QRCodeMultiReader().decodeMultiple(bitmap, hints());
            for (Result result : results) {
                codes.add(new PageCode(Symbology.QR, result.getText(),
                        (results.length == 1) ? place : around(result, crop)));
            }
            if (!codes.isEmpty()) {
                return codes;
            }
        }
        catch (ReaderException | RuntimeException ex) {
            // no QR code
        }
        boolean square = place.width() < place.height() * 1.5 && place.height() < place.width() * 1.5;
        if (square && place.width() < page.width() / 4) {
            try {
                Result result = new DataMatrixReader().decode(bitmap, hints());
                return List.of(new PageCode(Symbology.DATA_MATRIX, result.getText(), place));
            }
            catch (ReaderException | RuntimeException ex) {
                // no data matrix either
            }
        }
        return List.of();
    }

    private static Map<DecodeHintType, Object> hints() {
        Map<DecodeHintType, Object> hints = new EnumMap<>(DecodeHintType.class);
        hints.put(DecodeHintType.TRY_HARDER, true);
        return hints;
    }

    private static Symbology symbology(Result result) {
        return (result.getBarcodeFormat() == BarcodeFormat.CODE_39) ? Symbology.CODE_39 : Symbology.CODE_128;
    }

    /** The points of a QR code are the centres of its corners. */
    private static Box around(Result result, Crop crop) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = 0;
        double bottom = 0;
        for (ResultPoint point : result.getResultPoints()) {
            left = Math.min(left, point.getX());
            top = Math.min(top, point.getY());
            right = Math.max(right, point.getX());
            bottom = Math.max(bottom, point.getY());
        }
        double grow = 0.17 * Math.max(right - left, bottom - top);
        int x = (int) Math.max(0, crop.left() + left - grow);
        int y = (int) Math.max(0, crop.top() + top - grow);
        return new Box(x, y, (int) (right - left + 2 * grow), (int) (bottom - top + 2 * grow));
    }

    /** A part of the page with a white margin, laid level. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Crop(int left, int top, int width, int height, byte[] pixels) {

        private static Crop of(GrayImage page, Box place, int margin) {
            int left = place.x() - margin;
            int top = place.y() - margin;
            int width = place.width() + 2 * margin;
            int height = place.height() + 2 * margin;
            byte[] pixels = new byte[width * height];
            Arrays.fill(pixels, (byte) 255);
            int from = Math.max(0, left);
            int count = Math.min(page.width(), left + width) - from;
            for (int y = Math.max(0, top); y < Math.min(page.height(), top + height); y++) {
                System.arraycopy(page.pixels(), y * page.width() + from, pixels, (y - top) * width + from - left,
                        count);
            }
            return new Crop(left, top, width, height, pixels);
        }

        private Crop turned() {
            int across = height;
            return new Crop(left, top, across, pixels.length / across,
                    Orientation.CLOCKWISE.lay(pixels, width, height));
        }

        /** Every column with the mean tone of its middle half. */
        private Crop evened() {
            int[] sums = new int[width];
            int from = height / 4;
            int lines = Math.max(1, height / 2);
            for (int y = from; y < from + lines; y++) {
                for (int x = 0; x < width; x++) {
                    sums[x] += pixels[y * width + x] & 0xff;
                }
            }
            int enough = 16;
            byte[] even = new byte[width * enough];
            for (int i = 0; i < even.length; i++) {
                even[i] = (byte) (sums[i % width] / lines);
            }
            return new Crop(left, top, width, enough, even);
        }

        private LuminanceSource luminance() {
            return new PlanarYUVLuminanceSource(pixels, width, height, 0, 0, width, height, false);
        }
    }

}
