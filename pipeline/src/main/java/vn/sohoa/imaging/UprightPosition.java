package vn.sohoa.imaging;

import java.util.List;

import vn.sohoa.document.QuarterTurn;
import vn.sohoa.imaging.Leptonica.Skew;

/**
 * How a page has to be turned and rotated to be read.
 *
 * @param skewDegrees clockwise rotation after the turn
 * @param otherTurns further turns that it may need after these, likeliest first; empty
 * where the turn is beyond doubt
 */
record UprightPosition(QuarterTurn turn, double skewDegrees, List<QuarterTurn> otherTurns) {

    static final UprightPosition AS_IT_IS = new UprightPosition(QuarterTurn.NONE, 0, List.of());

    private static final List<QuarterTurn> ANY = List.of(QuarterTurn.HALF, QuarterTurn.CLOCKWISE,
            QuarterTurn.COUNTERCLOCKWISE);

    private static final double SURELY_UPRIGHT = 5;

    private static final double SURELY_UPSIDE_DOWN = -7;

    private static final double LIKELY = 2;

    private static final double SKEW_CONFIDENCE = 2.5;

    private static final double LEAST_SKEW = 0.1;

    /** Judges by the ink of a page at about 150 dpi. */
    static UprightPosition of(Mask ink) {
        return switch (TextDirection.of(ink)) {
            case UNKNOWN -> new UprightPosition(QuarterTurn.NONE, skew(ink), ANY);
            case ACROSS -> across(ink);
            case UP_AND_DOWN -> upAndDown(ink);
        };
    }

    private static UprightPosition across(Mask ink) {
        double skew = skew(ink);
        double uprightness = Leptonica.uprightness(ink, skew);
        QuarterTurn turn = (uprightness < SURELY_UPSIDE_DOWN) ? QuarterTurn.HALF : QuarterTurn.NONE;
        return new UprightPosition(turn, skew, otherTurns(uprightness));
    }

    private static UprightPosition upAndDown(Mask ink) {
        Mask turned = ink.laid(Orientation.CLOCKWISE);
        double skew = skew(turned);
        double uprightness = Leptonica.uprightness(turned, skew);
        if (Math.abs(uprightness) < LIKELY) {
            // a bar code or a drawing perhaps; a page is not turned on a guess
            return new UprightPosition(QuarterTurn.NONE, 0, ANY);
        }
        QuarterTurn turn = (uprightness < 0) ? QuarterTurn.COUNTERCLOCKWISE : QuarterTurn.CLOCKWISE;
        return new UprightPosition(turn, skew, otherTurns(uprightness));
    }

    /** Lines that run across stand upright or upside down. */
    private static List<QuarterTurn> otherTurns(double uprightness) {
        boolean certain = uprightness > SURELY_UPRIGHT || uprightness < SURELY_UPSIDE_DOWN;
        return certain ? List.of() : List.of(QuarterTurn.HALF);
    }

    private static double skew(Mask ink) {
        Skew skew = Leptonica.skew(ink);
        boolean worthwhile = skew.confidence() > SKEW_CONFIDENCE && Math.abs(skew.clockwiseDegrees()) > LEAST_SKEW
                && Math.abs(skew.clockwiseDegrees()) <= 10;
        return worthwhile ? skew.clockwiseDegrees() : 0;
    }
}
