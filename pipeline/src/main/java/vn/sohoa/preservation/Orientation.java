package vn.sohoa.preservation;

import java.awt.geom.AffineTransform;

/**
 * How a viewer has to lay an image file's pixels before it shows them: the orientation
 * tag (274) of TIFF and EXIF.
 */
enum Orientation {

    UPRIGHT(1, 0, 0, 1, 0, 0), MIRRORED(-1, 0, 0, 1, 1, 0), HALF_TURN(-1, 0, 0, -1, 1, 1), FLIPPED(1, 0, 0, -1, 0, 1),
    TRANSPOSED(0, 1, 1, 0, 0, 0), CLOCKWISE(0, 1, -1, 0, 1, 0), TRANSVERSED(0, -1, -1, 0, 1, 1),
    COUNTERCLOCKWISE(0, -1, 1, 0, 0, 1);

    private final double xFromX;

    private final double yFromX;

    private final double xFromY;

    private final double yFromY;

    private final double dx;

    private final double dy;

    Orientation(double xFromX, double yFromX, double xFromY, double yFromY, double dx, double dy) {
        this.xFromX = xFromX;
        this.yFromX = yFromX;
        this.xFromY = xFromY;
        this.yFromY = yFromY;
        this.dx = dx;
        this.dy = dy;
    }

    /** The orientation of a tag's value; upright where the value makes no sense. */
    static Orientation ofTag(int value) {
        return (value >= 1 && value <= values().length) ? values()[value - 1] : UPRIGHT;
    }

    /** The clockwise quarter turn by 0, 90, 180 or 270 degrees. */
    static Orientation ofDegrees(int degrees) {
        return switch (Math.floorMod(degrees, 360)) {
            case 90 -> CLOCKWISE;
            case 180 -> HALF_TURN;
            case 270 -> COUNTERCLOCKWISE;
            default -> UPRIGHT;
        };
    }

    /**
     * The move of the unit square onto itself, origin top left.
     */
    AffineTransform ofUnitSquare() {
        return new AffineTransform(this.xFromX, this.yFromX, this.xFromY, this.yFromY, this.dx, this.dy);
    }

}
