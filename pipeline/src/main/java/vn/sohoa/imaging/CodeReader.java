package vn.sohoa.imaging;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.GenericMultipleBarcodeReader;

import vn.sohoa.document.Box;
import vn.sohoa.document.PageCode;
import vn.sohoa.document.PageCode.Symbology;

/** Finds QR codes and barcodes with ZXing. */
final class CodeReader {

    private static final Map<BarcodeFormat, Symbology> SYMBOLOGIES = Map.of(BarcodeFormat.QR_CODE, Symbology.QR,
            BarcodeFormat.CODE_128, Symbology.CODE_128, BarcodeFormat.CODE_39, Symbology.CODE_39,
            BarcodeFormat.DATA_MATRIX, Symbology.DATA_MATRIX);

    private CodeReader() {
    }

    /**
     * @param scale pixels of the upright page for one of {@code image}
     */
    static List<PageCode> codes(GrayImage image, double scale) {
        LuminanceSource source = new PlanarYUVLuminanceSource(image.pixels(), image.width(), image.height(), 0, 0,
                image.width(), image.height(), false);
        Map<DecodeHintType, Object> hints = new EnumMap<>(DecodeHintType.class);
        hints.put(DecodeHintType.POSSIBLE_FORMATS, List.copyOf(SYMBOLOGIES.keySet()));
        hints.put(DecodeHintType.CHARACTER_SET, "UTF-8");
        MultiFormatReader reader = new MultiFormatReader();
        reader.setHints(hints);
        try {
            Result[] found = new GenericMultipleBarcodeReader(reader)
                .decodeMultiple(new BinaryBitmap(new HybridBinarizer(source)), hints);
            List<PageCode> codes = new ArrayList<>();
            for (Result result : found) {
                codes.add(new PageCode(Objects.requireNonNull(SYMBOLOGIES.get(result.getBarcodeFormat())),
                        result.getText(), box(result.getResultPoints(), scale)));
            }
            return codes;
        }
        catch (NotFoundException none) {
            return List.of();
        }
        catch (RuntimeException broken) {
            // ZXing stumbles over some noise
            return List.of();
        }
    }

    private static Box box(ResultPoint[] points, double scale) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = 0;
        double bottom = 0;
        for (ResultPoint point : points) {
            left = Math.min(left, point.getX());
            top = Math.min(top, point.getY());
            right = Math.max(right, point.getX());
            bottom = Math.max(bottom, point.getY());
        }
        return points.length == 0 ? new Box(0, 0, 0, 0) : new Box((int) (left * scale), (int) (top * scale),
                (int) ((right - left) * scale), (int) ((bottom - top) * scale));
    }

}
