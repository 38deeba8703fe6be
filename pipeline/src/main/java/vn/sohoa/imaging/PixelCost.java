package vn.sohoa.imaging;

import java.io.IOException;

import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;

/**
 * Bytes of memory that a pixel takes at most while its page is decoded and made ready.
 */
final class PixelCost {

    /** Decoded, cleaned, turned, levelled. */
    static final int GRAY = 4;

    /** Decoded, perhaps turned, and the shades of grey made from it. */
    static final int COLOR = 8;

    /** Colours that have to be converted first. */
    static final int CONVERTED = 12;

    /** What is made from colours, beside the pixels as they were decoded. */
    private static final int FROM_COLORS = 5;

    private PixelCost() {
    }

    static int of(ImageReader reader, int index) throws IOException {
        ImageTypeSpecifier type = reader.getRawImageType(index);
        if (type == null) {
            return CONVERTED;
        }
        int bits = type.getColorModel().getPixelSize();
        return (bits == 1) ? GRAY : (bits + 7) / 8 + FROM_COLORS;
    }

}
