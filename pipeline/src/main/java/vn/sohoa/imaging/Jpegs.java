package vn.sohoa.imaging;

import java.io.IOException;
import java.io.InputStream;

import org.jspecify.annotations.Nullable;
import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;

/** Decodes JPEG pages; one that lacks a part of its image is refused. */
final class Jpegs {

    /** A plan of a yard a side, in colour and hardly compressed, stays below. */
    private static final int MOST_BYTES = 100_000_000;

    private Jpegs() {
    }

    /**
     * The bytes of a JPEG or JPEG 2000, which take memory before a pixel is decoded.
     */
    static byte[] data(InputStream in, int page) throws IOException {
        byte[] data = in.readNBytes(MOST_BYTES + 1);
        if (data.length > MOST_BYTES) {
            throw new ProblemException(ProblemCode.IMAGE_TOO_LARGE,
                    "page " + page + ": more than " + MOST_BYTES + " bytes of JPEG");
        }
        return data;
    }

    static JpegHeader header(byte[] data, int page) {
        try {
            return JpegHeader.of(data);
        }
        catch (IOException ex) {
            throw damaged(page, "no readable JPEG", ex);
        }
    }

    static Scan decode(byte[] data, JpegHeader header, int page, DecodingMemory.Place memory) {
        if (!header.complete()) {
            throw damaged(page, "the JPEG is cut off", null);
        }
        int cost = (header.components() == 1) ? PixelCost.GRAY : PixelCost.COLOR;
        memory.take(page, (long) header.width() * header.height(), cost);
        Scan scan = Leptonica.decodeJpeg(data, header);
        if (scan == null) {
            throw damaged(page, "the JPEG has lost data", null);
        }
        return scan;
    }

    private static ProblemException damaged(int page, String what, @Nullable Throwable cause) {
        return new ProblemException(ProblemCode.DAMAGED_FILE, "page " + page + ": " + what, cause);
    }

}
