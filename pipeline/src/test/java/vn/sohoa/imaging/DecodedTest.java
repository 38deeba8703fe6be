package vn.sohoa.imaging;

import java.awt.image.BufferedImage;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What Java's own decoders yield, as scans. */
class DecodedTest {

    private static final int WIDTH = 21;

    private static final int HEIGHT = 5;

    private final BufferedImage checked = checked();

    @Test
    void takesBlackAndWhitePixelsAsTheyAre() {
        assertThat(Decoded.scan(checked).gray()).isEqualTo(graysOf(checked));
    }

    @Test
    void takesAPartThatStartsInTheMiddleOfAByte() {
        BufferedImage part = checked.getSubimage(3, 1, 14, 3);

        assertThat(Decoded.scan(part).gray()).isEqualTo(graysOf(part));
    }

    private static BufferedImage checked() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                image.setRGB(x, y, (x * x + y) % 3 == 0 ? 0xffffff : 0);
            }
        }
        return image;
    }

    private static byte[] graysOf(BufferedImage image) {
        byte[] grays = new byte[image.getWidth() * image.getHeight()];
        for (int i = 0; i < grays.length; i++) {
            grays[i] = (byte) image.getRGB(i % image.getWidth(), i / image.getWidth());
        }
        return grays;
    }

}
