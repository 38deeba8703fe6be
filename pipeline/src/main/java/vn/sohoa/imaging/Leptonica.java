package vn.sohoa.imaging;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;

import com.ochafik.lang.jnaerator.runtime.NativeSize;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import net.sourceforge.lept4j.ILeptonica;
import net.sourceforge.lept4j.Leptonica1;
import net.sourceforge.lept4j.Pix;
import org.jspecify.annotations.Nullable;
import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;

/** The Leptonica library: all of its native memory lives and ends in here. */
final class Leptonica {

    private static final float SWEEP_DEGREES = 10;

    private Leptonica() {
    }

    /** The clockwise rotation that makes lines level, with Leptonica's confidence. */
    record Skew(double clockwiseDegrees, double confidence) {
    }

    /**
     * Finds the skew of a page and whether it stands upside down.
     * @param ink a reduction to about 150 dpi whose lines of text run across
     */
    static Skew skew(Mask ink) {
        return with(ink, pix -> {
            FloatBuffer angle = FloatBuffer.allocate(1);
            FloatBuffer confidence = FloatBuffer.allocate(1);
            int failed = Leptonica1.pixFindSkewSweepAndSearch(pix, angle, confidence, 4, 2, SWEEP_DEGREES, 1f, 0.01f);
            return (failed == 0) ? new Skew(angle.get(0), confidence.get(0)) : new Skew(0, 0);
        });
    }

    /**
     * How sure Leptonica is that the page stands upright: above 0 upright, below 0 upside
     * down; beyond 5 is significant.
     */
    static double uprightness(Mask ink, double clockwiseDegrees) {
        return with(ink, pix -> {
            boolean level = Math.abs(clockwiseDegrees) < 0.3;
            Pix leveled = level ? pix : Leptonica1.pixRotateShearCenter(pix, (float) Math.toRadians(clockwiseDegrees),
                    ILeptonica.L_BRING_IN_WHITE);
            if (leveled == null) {
                return 0.0;
            }
            try {
                FloatBuffer confidence = FloatBuffer.allocate(1);
                int failed = Leptonica1.pixUpDownDetect(leveled, confidence, 0, 0, 0);
                return (failed == 0) ? (double) confidence.get(0) : 0.0;
            }
            finally {
                if (!level) {
                    destroy(leveled);
                }
            }
        });
    }

    /** Decodes a JPEG to shades of grey or to colour; null where data are bad or lost. */
    static @Nullable Scan decodeJpeg(byte[] data, JpegHeader header) {
        return calling(() -> {
            IntBuffer warnings = IntBuffer.allocate(1);
            Pix pix = Leptonica1.pixReadMemJpeg(ByteBuffer.wrap(data), new NativeSize(data.length), 0, 1, warnings,
                    ILeptonica.L_JPEG_CONTINUE_WITH_BAD_DATA);
            Scan scan = taken(pix, header.width(), header.height());
            return (warnings.get(0) <= header.gaps()) ? scan : null;
        });
    }

    /** Decodes a JPEG 2000; null where it cannot. */
    static @Nullable Scan decodeJpeg2000(byte[] data, int width, int height) {
        return calling(() -> taken(
                Leptonica1.pixReadMemJp2k(ByteBuffer.wrap(data), new NativeSize(data.length), 1, null, 0, 0), width,
                height));
    }

    private static @Nullable Scan taken(@Nullable Pix pix, int width, int height) {
        if (pix == null) {
            return null;
        }
        try {
            if (Leptonica1.pixGetWidth(pix) != width || Leptonica1.pixGetHeight(pix) != height) {
                return null;
            }
            return switch (Leptonica1.pixGetDepth(pix)) {
                case 8 -> Scan.gray(width, height, grayPixels(pix, width, height));
                case 32 -> Scan.color(width, height, colorPixels(pix, width, height));
                default -> null;
            };
        }
        finally {
            destroy(pix);
        }
    }

    private static byte[] grayPixels(Pix pix, int width, int height) {
        Leptonica1.pixEndianByteSwap(pix);
        Pointer data = Leptonica1.pixGetData(pix).getPointer();
        long line = 4L * Leptonica1.pixGetWpl(pix);
        byte[] pixels = new byte[width * height];
        for (int y = 0; y < height; y++) {
            data.read(y * line, pixels, y * width, width);
        }
        return pixels;
    }

    private static int[] colorPixels(Pix pix, int width, int height) {
        Pointer data = Leptonica1.pixGetData(pix).getPointer();
        int[] pixels = new int[width * height];
        for (int y = 0; y < height; y++) {
            data.read(4L * width * y, pixels, y * width, width);
            for (int i = y * width; i < (y + 1) * width; i++) {
                pixels[i] >>>= 8;
            }
        }
        return pixels;
    }

    private static <T> T with(Mask ink, PixUse<T> use) {
        return calling(() -> {
            Pix pix = Leptonica1.pixCreate(ink.width(), ink.height(), 1);
            try {
                int line = 4 * Leptonica1.pixGetWpl(pix);
                byte[] bits = new byte[line * ink.height()];
                for (int y = 0; y < ink.height(); y++) {
                    ink.pack(y, bits, y * line);
                }
                Leptonica1.pixGetData(pix).getPointer().write(0, bits, 0, bits.length);
                Leptonica1.pixEndianByteSwap(pix);
                return use.apply(pix);
            }
            finally {
                destroy(pix);
            }
        });
    }

    private static void destroy(Pix pix) {
        Leptonica1.pixDestroy(new PointerByReference(pix.getPointer()));
    }

    private static <T extends @Nullable Object> T calling(Call<T> call) {
        try {
            Quiet.ensure();
            return call.call();
        }
        catch (LinkageError ex) {
            throw new ProblemException(ProblemCode.NATIVE_LIBRARY_MISSING, "Leptonica cannot be loaded", ex);
        }
    }

    private interface Call<T extends @Nullable Object> {

        T call();

    }

    private interface PixUse<T> {

        T apply(Pix pix);

    }

    /** Leptonica writes to the standard error stream unless told not to. */
    private static final class Quiet {

        static {
            Leptonica1.setMsgSeverity(ILeptonica.L_SEVERITY_NONE);
        }

        private static void ensure() {
            // loading the class is enough
        }

    }

}
