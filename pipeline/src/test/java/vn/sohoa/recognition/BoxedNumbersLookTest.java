package vn.sohoa.recognition;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.sohoa.document.Box;
import vn.sohoa.document.Confidence;
import vn.sohoa.document.PageGeometry;
import vn.sohoa.document.QuarterTurn;
import vn.sohoa.document.Word;
import vn.sohoa.imaging.GrayImage;

import static org.assertj.core.api.Assertions.assertThat;

class BoxedNumbersLookTest {

    private static final String NUMBER = "037080135247";

    private static final int LEFT = 400;

    private static final int SIDE = 46;

    @Test
    void readsANumberInBoxesWhoseWallsWereTakenForLetters() {
        assertThat(read("Số định danh cá nhân:", "[0", "[3|7|0|s]o|1|3|s]2]4]7"))
            .isEqualTo("Số định danh cá nhân: " + NUMBER);
    }

    @Test
    void readsANumberInBoxesThatWereNotReadAtAll() {
        assertThat(read("Số định danh cá nhân:")).isEqualTo("Số định danh cá nhân: " + NUMBER);
    }

    @Test
    void looksForNoBoxesBehindOtherText() {
        assertThat(read("Họ, chữ đệm và tên:")).isEqualTo("Họ, chữ đệm và tên:");
    }

    private static String read(String label, String... boxed) {
        RecognitionSettings settings = new RecognitionSettings(
                Path.of(System.getProperty("sohoa.tessdata", "../.tools/tessdata")), "vie", "none", 3,
                Duration.ofMinutes(3), 200);
        GrayImage image = page();
        PageGeometry geometry = new PageGeometry(image.width(), image.height(), QuarterTurn.NONE, 1, 0, image.width(),
                image.height(), 200);
        Confidence sure = new Confidence(0.96);
        List<Word> words = new ArrayList<>(List.of(new Word(label, new Box(20, 60, 350, 30), sure)));
        for (int i = 0; i < boxed.length; i++) {
            words.add(new Word(boxed[i], new Box(LEFT + 2 + i * SIDE, 56, i == 0 ? SIDE : 11 * SIDE, 40), sure));
        }
        PageText first = new PageText(1, geometry, List.of(new TextLine(words)), List.of(), PageText.Source.RECOGNIZED);
        try (TesseractEngines engines = new TesseractEngines(settings)) {
            return new BoxedNumbersLook(engines).lookedAgain(first, image).lines().getFirst().text();
        }
    }

    private static GrayImage page() {
        BufferedImage page = new BufferedImage(1100, 160, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = page.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
        graphics.setColor(Color.BLACK);
        graphics.setStroke(new BasicStroke(2));
        graphics.setFont(new Font(Font.SERIF, Font.PLAIN, 32));
        for (int i = 0; i < NUMBER.length(); i++) {
            graphics.drawRect(LEFT + i * SIDE, 52, SIDE, 48);
            graphics.drawString(NUMBER.substring(i, i + 1), LEFT + i * SIDE + 15, 88);
        }
        graphics.dispose();
        return new GrayImage(page.getWidth(), page.getHeight(),
                ((DataBufferByte) page.getRaster().getDataBuffer()).getData());
    }

}
