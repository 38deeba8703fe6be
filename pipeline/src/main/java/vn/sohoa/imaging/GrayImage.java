package vn.sohoa.imaging;

/**
 * A grey image, row by row.
 *
 * @param pixels one byte a pixel, 0 black to 255 white (unsigned), {@code width * height}
 * of them; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // pixels by the million, compared by nobody
public record GrayImage(int width, int height, byte[] pixels) {

    public GrayImage {
        if (pixels.length != width * height) {
            throw new IllegalArgumentException(width + " x " + height + " needs " + width * height + " pixels");
        }
    }
}
