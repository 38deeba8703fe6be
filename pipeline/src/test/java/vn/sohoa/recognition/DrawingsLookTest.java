package vn.sohoa.recognition;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.sohoa.document.PageGeometry;
import vn.sohoa.document.QuarterTurn;
import vn.sohoa.imaging.Drawings;
import vn.sohoa.imaging.GrayImage;
import vn.sohoa.imaging.PageImage;

import static org.assertj.core.api.Assertions.assertThat;

class DrawingsLookTest {

    private static final int DPI = 300;

    private static final Color BLACK = new Color(20, 20, 20);

    private static final Color GREY_SEAL = new Color(120, 120, 120);

    @Test
    void readsTheSignerUnderAGreySealAndItsSignature() {
        assertThat(read(signed(GREY_SEAL))).contains("CHỦ TỊCH").contains("Trần Văn Bình");
    }

    @Test
    void readsTheSignerUnderASealAsBlackAsPrint() {
        assertThat(read(signed(BLACK))).contains("Trần Văn Bình");
    }

    @Test
    void seesNoDrawingsOnAPageOfPrint() {
        BufferedImage page = paper();
        Graphics2D graphics = page.createGraphics();
        print(graphics);
        graphics.dispose();

        assertThat(Drawings.around(gray(page), DPI)).isEmpty();
    }

    private static String read(BufferedImage page) {
        RecognitionSettings settings = new RecognitionSettings(
                Path.of(System.getProperty("sohoa.tessdata", "../.tools/tessdata")), "vie", "none", 3,
                Duration.ofMinutes(3), 200);
        PageGeometry geometry = new PageGeometry(page.getWidth(), page.getHeight(), QuarterTurn.NONE, 1, 0,
                page.getWidth(), page.getHeight(), DPI);
        try (PageReader reader = new PageReader(settings)) {
            return reader.read(new PageImage(1, gray(page), geometry, List.of(), List.of(), false, null, List.of()))
                .text();
        }
    }

    private static BufferedImage signed(Color seal) {
        BufferedImage page = paper();
        Graphics2D graphics = page.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(seal);
        graphics.setStroke(new BasicStroke(6));
        graphics.drawOval(1190, 1200, 425, 425);
        graphics.setStroke(new BasicStroke(3));
        graphics.drawOval(1260, 1270, 285, 285);
        graphics.setColor(seal.darker());
        graphics.setStroke(new BasicStroke(5));
        Path2D signature = new Path2D.Double();
        signature.moveTo(1380, 1460);
        signature.curveTo(1450, 1250, 1480, 1600, 1560, 1380);
        signature.curveTo(1600, 1300, 1650, 1560, 1850, 1350);
        graphics.draw(signature);
        print(graphics);
        graphics.dispose();
        return page;
    }

    private static void print(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(BLACK);
        graphics.setFont(new Font("DejaVu Serif", Font.PLAIN, 48));
        for (int line = 0; line < 8; line++) {
            graphics.drawString("Ủy ban nhân dân xã chứng nhận hồ sơ này là đúng.", 250, 300 + 90 * line);
        }
        graphics.setFont(new Font("DejaVu Serif", Font.BOLD, 48));
        graphics.drawString("CHỦ TỊCH", 1420, 1230);
        graphics.drawString("Trần Văn Bình", 1370, 1610);
    }

    private static BufferedImage paper() {
        BufferedImage page = new BufferedImage(2480, 2400, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = page.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
        graphics.dispose();
        return page;
    }

    private static GrayImage gray(BufferedImage image) {
        return new GrayImage(image.getWidth(), image.getHeight(),
                ((DataBufferByte) image.getRaster().getDataBuffer()).getData());
    }

}
