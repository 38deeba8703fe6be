package vn.sohoa.imaging;

import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;

/** Decodes JPEG 2000 pages. */
final class Jpegs2000 {

    private static final int SIZE_MARKER = 0xff51;

    private Jpegs2000() {
    }

    static Scan decode(byte[] data, int page, ImageLimits limits, DecodingMemory.Place memory) {
        for (int at = 0; at + 26 < Math.min(data.length, 100_000); at++) {
            // the start of the code stream and, right behind it, of its size
            if ((data[at] & 0xff) == 0xff && data[at + 1] == 0x4f && word(data, at + 2) >>> 16 == SIZE_MARKER) {
                long width = (word(data, at + 8) & 0xffffffffL) - (word(data, at + 16) & 0xffffffffL);
                long height = (word(data, at + 12) & 0xffffffffL) - (word(data, at + 20) & 0xffffffffL);
                limits.checkPage(page, width, height);
                memory.take(page, width * height, PixelCost.COLOR);
                Scan scan = Leptonica.decodeJpeg2000(data, (int) width, (int) height);
                if (scan != null) {
                    return scan;
                }
                break;
            }
        }
        throw new ProblemException(ProblemCode.UNSUPPORTED_FORMAT,
                "page " + page + ": this JPEG 2000 is not understood");
    }

    private static int word(byte[] data, int at) {
        return (data[at] & 0xff) << 24 | (data[at + 1] & 0xff) << 16 | (data[at + 2] & 0xff) << 8
                | (data[at + 3] & 0xff);
    }

}
