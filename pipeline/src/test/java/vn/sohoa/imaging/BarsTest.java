package vn.sohoa.imaging;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import vn.sohoa.document.Box;

import static org.assertj.core.api.Assertions.assertThat;

class BarsTest {

    private static final Box PLACE = new Box(20, 20, 300, 60);

    @Test
    void barsAreKnownByTheirDirection() {
        GrayImage upright = page(0);
        assertThat(Bars.upright(upright, PLACE)).isTrue();
        assertThat(Bars.lying(upright, PLACE)).isFalse();
    }

    @Test
    void wornAndDirtyBarsAreStillBars() {
        assertThat(Bars.upright(page(70), PLACE)).isTrue();
    }

    @Test
    void marksWithoutDirectionAreNone() {
        Random random = new Random(7);
        byte[] pixels = new byte[400 * 100];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) (random.nextInt(3) == 0 ? 0 : 255);
        }
        assertThat(Bars.upright(new GrayImage(400, 100, pixels), PLACE)).isFalse();
        assertThat(Bars.lying(new GrayImage(400, 100, pixels), PLACE)).isFalse();
    }

    @Test
    void emptyPaperHoldsNone() {
        byte[] pixels = new byte[400 * 100];
        Arrays.fill(pixels, (byte) 250);
        assertThat(Bars.upright(new GrayImage(400, 100, pixels), PLACE)).isFalse();
    }

    /** Bars of different width all over a page, with noise of so many tones. */
    private static GrayImage page(int noise) {
        Random random = new Random(1);
        byte[] row = new byte[400];
        boolean dark = false;
        for (int x = 0; x < row.length; dark = !dark) {
            int width = 2 + random.nextInt(6);
            Arrays.fill(row, x, Math.min(row.length, x + width), (byte) (dark ? 40 : 230));
            x += width;
        }
        byte[] pixels = new byte[400 * 100];
        for (int i = 0; i < pixels.length; i++) {
            double tone = (row[i % 400] & 0xff) + noise * random.nextGaussian();
            pixels[i] = (byte) (int) Math.clamp(tone, 0, 255);
        }
        return new GrayImage(400, 100, pixels);
    }

}
