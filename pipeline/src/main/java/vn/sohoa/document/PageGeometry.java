package vn.sohoa.document;

/**
 * How the upright page image lies on the scan: the scan is turned clockwise by
 * {@code turn}, scaled by {@code scale} and rotated by {@code skewDegrees} about its
 * centre onto a canvas that holds all of it.
 *
 * @param scanWidth width of the scanned page in its own pixels, before anything
 * @param scanHeight height of the scanned page in its own pixels, before anything
 * @param turn quarter turn that makes the page upright
 * @param scale upright pixels for one scan pixel; above 1 where a coarse scan was
 * enlarged for reading
 * @param skewDegrees clockwise rotation applied after the turn to make lines level, -10
 * to 10
 * @param width width of the upright page image, pixels
 * @param height height of the upright page image, pixels
 * @param dpi resolution of the upright page image, pixels per inch
 */
public record PageGeometry(int scanWidth, int scanHeight, QuarterTurn turn, double scale, double skewDegrees, int width,
        int height, int dpi) {

    /**
     * The geometry after the upright image itself turned out to lie wrong and is turned
     * once more.
     */
    public PageGeometry turned(QuarterTurn further) {
        boolean swapped = further == QuarterTurn.CLOCKWISE || further == QuarterTurn.COUNTERCLOCKWISE;
        return new PageGeometry(scanWidth, scanHeight, turn.then(further), scale, skewDegrees, swapped ? height : width,
                swapped ? width : height, dpi);
    }
}
