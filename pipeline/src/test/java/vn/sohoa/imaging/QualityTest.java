package vn.sohoa.imaging;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.DataBufferByte;
import java.awt.image.Kernel;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import vn.sohoa.document.PageQuality;

import static org.assertj.core.api.Assertions.assertThat;

class QualityTest {

    private static final int DPI = 150;

    @Test
    void sharpPrintHasNarrowEdgesAndBlurredPrintBroadOnes() {
        PageQuality sharp = measured(page(60, Color.BLACK));
        PageQuality blurred = measured(blurred(page(60, Color.BLACK), 5));
        assertThat(sharp.edgeMillimetres()).isBetween(0.1, 0.3);
        assertThat(blurred.edgeMillimetres()).isGreaterThan(1.5 * sharp.edgeMillimetres());
    }

    @Test
    void palePrintHasLittleContrast() {
        assertThat(measured(page(60, Color.BLACK)).contrast()).isGreaterThan(0.9);
        assertThat(measured(page(60, new Color(210, 210, 210))).contrast()).isLessThan(0.3);
    }

    @Test
    void linesThatBeginOutsideTheScanAreCutOff() {
        assertThat(measured(page(60, Color.BLACK)).cutOff()).isFalse();
        assertThat(measured(page(-9, Color.BLACK)).cutOff()).isTrue();
    }

    @Test
    void anEmptyPageIsNeitherBlurredNorCutOff() {
        byte[] pixels = new byte[600 * 800];
        Arrays.fill(pixels, (byte) 255);
        PageQuality quality = measured(new GrayImage(600, 800, pixels));
        assertThat(quality.edgeMillimetres()).isZero();
        assertThat(quality.cutOff()).isFalse();
    }

    private static PageQuality measured(GrayImage page) {
        return Quality.of(page, DPI).with(ToneCut.darkerThan(128, page), DPI);
    }

    /** Lines of print that begin at {@code left}. */
    private static GrayImage page(int left, Color ink) {
        BufferedImage image = new BufferedImage(600, 800, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 600, 800);
        graphics.setColor(ink);
        graphics.setFont(new Font(Font.SERIF, Font.BOLD, 34));
        for (int line = 0; line < 18; line++) {
            graphics.drawString("MHMWHNHM HMWN", left, 60 + 40 * line);
        }
        graphics.dispose();
        return new GrayImage(600, 800, ((DataBufferByte) image.getRaster().getDataBuffer()).getData());
    }

    private static GrayImage blurred(GrayImage page, int width) {
        BufferedImage image = new BufferedImage(page.width(), page.height(), BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setDataElements(0, 0, page.width(), page.height(), page.pixels());
        float[] even = new float[width];
        Arrays.fill(even, 1f / width);
        BufferedImage blurred = new ConvolveOp(new Kernel(width, 1, even), ConvolveOp.EDGE_NO_OP, null).filter(image,
                null);
        return new GrayImage(page.width(), page.height(),
                ((DataBufferByte) blurred.getRaster().getDataBuffer()).getData());
    }

}
