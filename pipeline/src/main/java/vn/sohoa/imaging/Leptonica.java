package vn.sohoa.imaging;

import java.nio.FloatBuffer;
import java.util.function.ToDoubleFunction;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;

import net.sourceforge.lept4j.Leptonica1;
import net.sourceforge.lept4j.Pix;

import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;

/** Leptonica's measurements of skew and of what is up. */
final class Leptonica {

    private static final float SKEW_RANGE_DEGREES = 10;

    /** From here Leptonica's skew is trusted; below it the page has too little text. */
    private static final float TRUSTED_SKEW = 2.5f;

    private Leptonica() {
    }

    /**
     * Clockwise degrees that make the lines level, -10 to 10; 0 where it cannot be told.
     */
    static double skew(Mask ink) {
        return with(ink, pix -> {
            FloatBuffer angle = FloatBuffer.allocate(1);
            FloatBuffer confidence = FloatBuffer.allocate(1);
            int failed = Leptonica1.pixFindSkewSweepAndSearch(pix, angle, confidence, 2, 1, SKEW_RANGE_DEGREES, 1f,
                    0.01f);
            return failed == 0 && confidence.get(0) >= TRUSTED_SKEW ? angle.get(0) : 0;
        });
    }

    /**
     * How surely the page stands on its feet: positive is upright, negative upside down,
     * 0 cannot be told.
     */
    static double uprightness(Mask ink) {
        return with(ink, pix -> {
            FloatBuffer confidence = FloatBuffer.allocate(1);
            return Leptonica1.pixUpDownDetect(pix, confidence, 0, 0, 0) == 0 ? confidence.get(0) : 0;
        });
    }

    private static double with(Mask ink, ToDoubleFunction<Pix> measure) {
        Pix pix = pixOf(ink);
        try {
            return measure.applyAsDouble(pix);
        }
        finally {
            Leptonica1.pixDestroy(new PointerByReference(pix.getPointer()));
        }
    }

    /** One bit a pixel, 1 for ink, most significant bit first in 32-bit words. */
    private static Pix pixOf(Mask ink) {
        try {
            Pix pix = Leptonica1.pixCreate(ink.width(), ink.height(), 1);
            int wordsPerLine = Leptonica1.pixGetWpl(pix);
            Pointer data = Leptonica1.pixGetData(pix).getPointer();
            int[] line = new int[wordsPerLine];
            for (int y = 0; y < ink.height(); y++) {
                java.util.Arrays.fill(line, 0);
                for (int x = 0; x < ink.width(); x++) {
                    line[x >> 5] |= ink.marks()[y * ink.width() + x] << (31 - (x & 31));
                }
                data.write(4L * y * wordsPerLine, line, 0, wordsPerLine);
            }
            return pix;
        }
        catch (LinkageError missing) {
            throw new ProblemException(ProblemCode.NATIVE_LIBRARY_MISSING,
                    "libleptonica is not in " + System.getProperty("jna.library.path"), missing);
        }
    }

}
