package vn.sohoa.imaging;

import java.util.Arrays;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ResamplingTest {

    @Test
    void aMarkLiesWhereTheRotationPutsIt() {
        GrayImage page = white(400, 300);
        dot(page, 300, 150);
        for (double degrees : new double[] { -10, -3.3, 0.4, 7, 10 }) {
            GrayImage rotated = Resampling.resample(page, 1, degrees);
            double angle = Math.toRadians(degrees);
            double[] dot = darkest(rotated);
            assertThat(dot[0]).as("across at %s°", degrees)
                .isCloseTo(rotated.width() / 2.0 + 100 * Math.cos(angle), Offset.offset(2.0));
            assertThat(dot[1]).as("down at %s°", degrees)
                .isCloseTo(rotated.height() / 2.0 + 100 * Math.sin(angle), Offset.offset(2.0));
        }
    }

    @Test
    void theCornersThatTheRotationUncoversAreWhite() {
        GrayImage black = new GrayImage(200, 100, new byte[200 * 100]);
        GrayImage rotated = Resampling.resample(black, 1, 8);
        assertThat(rotated.pixels()[0]).isEqualTo((byte) 255);
        assertThat(rotated.pixels()[rotated.pixels().length - 1]).isEqualTo((byte) 255);
        assertThat(rotated.pixels()[rotated.height() / 2 * rotated.width() + rotated.width() / 2]).isZero();
    }

    @Test
    void anEnlargedPageKeepsItsMarksInPlace() {
        GrayImage page = white(120, 90);
        dot(page, 30, 60);
        double[] dot = darkest(Resampling.resample(page, 2, 0));
        assertThat(dot[0]).isCloseTo(61, Offset.offset(1.5));
        assertThat(dot[1]).isCloseTo(121, Offset.offset(1.5));
    }

    @Test
    void aStripLongerThanAnyPageIsRotatedToo() {
        GrayImage strip = white(40_000, 60);
        dot(strip, 38_000, 30);
        GrayImage rotated = Resampling.resample(strip, 1, 0.2);
        double[] dot = darkest(rotated);
        assertThat(dot[0]).isCloseTo(rotated.width() / 2.0 + 18_000 * Math.cos(Math.toRadians(0.2)),
                Offset.offset(3.0));
    }

    private static GrayImage white(int width, int height) {
        byte[] pixels = new byte[width * height];
        Arrays.fill(pixels, (byte) 255);
        return new GrayImage(width, height, pixels);
    }

    /** Three by three pixels about a place. */
    private static void dot(GrayImage page, int x, int y) {
        for (int row = y - 1; row <= y + 1; row++) {
            Arrays.fill(page.pixels(), row * page.width() + x - 1, row * page.width() + x + 2, (byte) 0);
        }
    }

    private static double[] darkest(GrayImage image) {
        double x = 0;
        double y = 0;
        double weight = 0;
        for (int i = 0; i < image.pixels().length; i++) {
            int ink = 255 - (image.pixels()[i] & 0xff);
            x += ink * (i % image.width() + 0.5);
            int row = i / image.width();
            y += ink * (row + 0.5);
            weight += ink;
        }
        return new double[] { x / weight, y / weight };
    }

}
