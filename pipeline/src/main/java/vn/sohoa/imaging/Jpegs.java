package vn.sohoa.imaging;

import java.io.IOException;

import org.jspecify.annotations.Nullable;
import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;

/** Decodes JPEG pages; one that lacks a part of its image is refused. */
final class Jpegs {

    private Jpegs() {
    }

    static JpegHeader header(byte[] data, int page) {
        try {
            return JpegHeader.of(data);
        }
        catch (IOException ex) {
            throw damaged(page, "no readable JPEG", ex);
        }
    }

    static Scan decode(byte[] data, JpegHeader header, int page) {
        if (!header.complete()) {
            throw damaged(page, "the JPEG is cut off", null);
        }
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
