package vn.sohoa.imaging;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import vn.sohoa.document.Box;

import static org.assertj.core.api.Assertions.assertThat;

class ReadingViewTest {

    @Test
    void aFinePageIsReadSmallerAndItsWordsAreWhereTheyWere() {
        GrayImage page = marked(900, 600, new Box(300, 150, 60, 30));
        ReadingView view = ReadingView.of(page, 300);
        assertThat(view.dpi()).isEqualTo(200);
        assertThat(view.image().width()).isEqualTo(600);
        assertThat(view.image().height()).isEqualTo(400);
        assertThat(view.onPage(inked(view.image()))).isEqualTo(new Box(300, 150, 60, 30));
    }

    @Test
    void aCoarsePageIsReadAsItIs() {
        GrayImage page = marked(600, 400, new Box(20, 30, 5, 5));
        ReadingView view = ReadingView.of(page, 200);
        assertThat(view.image()).isSameAs(page);
        assertThat(view.onPage(new Box(20, 30, 5, 5))).isEqualTo(new Box(20, 30, 5, 5));
    }

    @Test
    void whateverTheResolutionNoInkIsLostOrAdded() {
        GrayImage page = marked(1237, 1013, new Box(400, 311, 203, 177));
        for (int dpi : new int[] { 211, 240, 300, 400, 449 }) {
            GrayImage view = ReadingView.of(page, dpi).image();
            assertThat(mean(view)).as("at %d dpi", dpi).isCloseTo(mean(page), org.assertj.core.data.Offset.offset(0.6));
        }
    }

    @Test
    void anEvenPageStaysEven() {
        byte[] pixels = new byte[1001 * 7];
        Arrays.fill(pixels, (byte) 255);
        assertThat(ReadingView.of(new GrayImage(1001, 7, pixels), 287).image().pixels()).containsOnly((byte) 255);
    }

    private static GrayImage marked(int width, int height, Box mark) {
        byte[] pixels = new byte[width * height];
        Arrays.fill(pixels, (byte) 255);
        for (int y = mark.y(); y < mark.bottom(); y++) {
            Arrays.fill(pixels, y * width + mark.x(), y * width + mark.right(), (byte) 0);
        }
        return new GrayImage(width, height, pixels);
    }

    private static Box inked(GrayImage image) {
        int left = image.width();
        int top = image.height();
        int right = 0;
        int bottom = 0;
        for (int i = 0; i < image.pixels().length; i++) {
            if ((image.pixels()[i] & 0xff) < 128) {
                left = Math.min(left, i % image.width());
                right = Math.max(right, i % image.width() + 1);
                top = Math.min(top, i / image.width());
                bottom = Math.max(bottom, i / image.width() + 1);
            }
        }
        return new Box(left, top, right - left, bottom - top);
    }

    private static double mean(GrayImage image) {
        double sum = 0;
        for (byte pixel : image.pixels()) {
            sum += pixel & 0xff;
        }
        return sum / image.pixels().length;
    }

}
