package vn.sohoa.document;

import java.util.Arrays;

/** Turn of a page by a multiple of 90 degrees, clockwise. */
public enum QuarterTurn {

    NONE(0), CLOCKWISE(90), HALF(180), COUNTERCLOCKWISE(270);

    private final int degrees;

    QuarterTurn(int degrees) {
        this.degrees = degrees;
    }

    /**
     * The turn by {@code degrees} clockwise, which is a multiple of 90, of either sign.
     */
    public static QuarterTurn ofDegrees(int degrees) {
        int positive = Math.floorMod(degrees, 360);
        return Arrays.stream(values()).filter(turn -> turn.degrees == positive).findFirst().orElseThrow();
    }

    /** Clockwise degrees: 0, 90, 180 or 270. */
    public int degrees() {
        return degrees;
    }

    public QuarterTurn then(QuarterTurn further) {
        return ofDegrees(degrees + further.degrees);
    }

}
