package vn.sohoa.imaging;

import vn.sohoa.document.QuarterTurn;
import vn.sohoa.imaging.Leptonica.Skew;

/**
 * How a page has to be turned and rotated to be read.
 *
 * @param skewDegrees clockwise rotation after the turn
 * @param certain whether the turn is beyond doubt
 */
record UprightPosition(QuarterTurn turn, double skewDegrees, boolean certain) {

    static final UprightPosition AS_IT_IS = new UprightPosition(QuarterTurn.NONE, 0, true);

    private static final double SURELY_UPRIGHT = 5;

    private static final double SURELY_UPSIDE_DOWN = -7;

    private static final double SKEW_CONFIDENCE = 2.5;

    private static final double LEAST_SKEW = 0.1;

    /** Judges by the ink of a page at about 150 dpi. */
    static UprightPosition of(Mask ink) {
        TextDirection direction = TextDirection.of(ink);
        boolean upAndDown = direction == TextDirection.UP_AND_DOWN;
        Mask across = upAndDown
                ? new Mask(ink.height(), ink.width(), Orientation.CLOCKWISE.lay(ink.marks(), ink.width(), ink.height()))
                : ink;
        double skew = skew(across);
        double uprightness = (direction == TextDirection.UNKNOWN) ? 0 : Leptonica.uprightness(across, skew);
        boolean upsideDown = uprightness < (upAndDown ? 0 : SURELY_UPSIDE_DOWN);
        QuarterTurn turn = upAndDown ? QuarterTurn.CLOCKWISE : QuarterTurn.NONE;
        boolean certain = uprightness > SURELY_UPRIGHT || uprightness < SURELY_UPSIDE_DOWN;
        return new UprightPosition(upsideDown ? turn.then(QuarterTurn.HALF) : turn, skew, certain);
    }

    private static double skew(Mask ink) {
        Skew skew = Leptonica.skew(ink);
        boolean worthwhile = skew.confidence() > SKEW_CONFIDENCE && Math.abs(skew.clockwiseDegrees()) > LEAST_SKEW
                && Math.abs(skew.clockwiseDegrees()) <= 10;
        return worthwhile ? skew.clockwiseDegrees() : 0;
    }
}
