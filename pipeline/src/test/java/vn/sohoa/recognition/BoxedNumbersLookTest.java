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

    @Test
    void readsBoxesOnceThatWereTakenForALineOfTheirOwn() {
        TextLine label = new TextLine(List.of(word("Số định danh cá nhân:", new Box(20, 60, 350, 30))));
        TextLine walls = new TextLine(List.of(word("|0|3|7|0|8|0|1|3", new Box(LEFT + 2, 56, 8 * SIDE, 40))));

        assertThat(lookedAgain(List.of(label, walls))).extracting(TextLine::text)
            .containsExactly("Số định danh cá nhân: " + NUMBER);
    }

    private static String read(String label, String... boxed) {
        List<Word> words = new ArrayList<>(List.of(word(label, new Box(20, 60, 350, 30))));
        for (int i = 0; i < boxed.length; i++) {
            words.add(word(boxed[i], new Box(LEFT + 2 + i * SIDE, 56, i == 0 ? SIDE : 11 * SIDE, 40)));
        }
        return lookedAgain(List.of(new TextLine(words))).getFirst().text();
    }

    private static Word word(String text, Box box) {
        return new Word(text, box, new Confidence(0.96));
    }

    private static List<TextLine> lookedAgain(List<TextLine> lines) {
        RecognitionSettings settings = new RecognitionSettings(
                Path.of(System.getProperty("sohoa.tessdata", "../.tools/tessdata")), "vie", "none", 3,
                Duration.ofMinutes(3), 200);
        GrayImage image = page();
        PageGeometry geometry = new PageGeometry(image.width(), image.height(), QuarterTurn.NONE, 1, 0, image.width(),
                image.height(), 200);
        PageText first = new PageText(1, geometry, lines, List.of(), PageText.Source.RECOGNIZED);
        try (TesseractEngines engines = new TesseractEngines(settings)) {
            return new BoxedNumbersLook(engines).lookedAgain(first, image).lines();
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
