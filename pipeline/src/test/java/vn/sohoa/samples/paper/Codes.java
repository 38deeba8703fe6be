package vn.sohoa.samples.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.MultiFormatWriter;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import java.awt.image.BufferedImage;
import java.util.EnumMap;
import java.util.Map;

/** QR codes and bar codes as small pictures, one pixel a module. */
public final class Codes {

    private Codes() {
    }

    public static BufferedImage qr(String text) {
        return encode(text, BarcodeFormat.QR_CODE, 1);
    }

    public static BufferedImage code128(String text) {
        return encode(text, BarcodeFormat.CODE_128, 30);
    }

    private static BufferedImage encode(String text, BarcodeFormat format, int height) {
        Map<EncodeHintType, Object> hints = new EnumMap<>(EncodeHintType.class);
        hints.put(EncodeHintType.MARGIN, 2);
        if (format == BarcodeFormat.QR_CODE) {
            hints.put(EncodeHintType.CHARACTER_SET, "UTF-8");
        }
        try {
            BitMatrix modules = new MultiFormatWriter().encode(text, format, 1, height, hints);
            BufferedImage image = new BufferedImage(modules.getWidth(), modules.getHeight(),
                    BufferedImage.TYPE_BYTE_GRAY);
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0; x < image.getWidth(); x++) {
                    image.setRGB(x, y, modules.get(x, y) ? 0 : 0xFFFFFF);
                }
            }
            return image;
        }
        catch (WriterException ex) {
            throw new IllegalStateException("no code can hold this text", ex);
        }
    }

}
