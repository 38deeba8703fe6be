package vn.sohoa.recognition;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.sohoa.document.Box;
import vn.sohoa.document.Confidence;
import vn.sohoa.document.PageGeometry;
import vn.sohoa.document.QuarterTurn;
import vn.sohoa.document.Word;
import vn.sohoa.imaging.GrayImage;

import static org.assertj.core.api.Assertions.assertThat;

class NumbersLookTest {

    private static final Confidence SURE = new Confidence(0.96);

    private static final Box PLACE = new Box(58, 62, 344, 40);

    @Test
    void aNumberThatReadsTheSameTwiceStaysAsSureAsItWas() {
        assertThat(secondLookAt("040190000018", "040190000018,")).isEqualTo(SURE);
    }

    @Test
    void aNumberThatReadsOtherwiseTheSecondTimeIsDoubtful() {
        assertThat(secondLookAt("040190000018", "040190000818").value()).isLessThan(0.7);
    }

    @Test
    void wordsAndShortNumbersAreNotLookedAtAgain() {
        assertThat(secondLookAt("040190000018", "15/2023")).isEqualTo(SURE);
    }

    @Test
    void aNumberThatAllCloserLooksReadOtherwiseIsWhatTheySee() {
        Word word = second("040190000018", "040160000018,", SURE);

        assertThat(word.text()).isEqualTo("040190000018,");
        assertThat(word.confidence().value()).isBetween(0.3, 0.7);
    }

    @Test
    void aCitizenIdWithDigitsTakenForMarksIsReadAnew() {
        Word word = second("040190000018", "04019§-00018.", SURE);

        assertThat(word.text()).isEqualTo("040190000018");
        assertThat(word.confidence().value()).isLessThan(0.7);
    }

    @Test
    void amountsAndDatesAreLeftAsTheyAre() {
        assertThat(second("040190000018", "1.250.000.000", SURE).text()).isEqualTo("1.250.000.000");
        assertThat(second("040190000018", "26/11/1958.", SURE).text()).isEqualTo("26/11/1958.");
    }

    /** How sure the word {@code read} is after the second look at what is printed. */
    private static Confidence secondLookAt(String printed, String read) {
        return second(printed, read, SURE).confidence();
    }

    private static Word second(String printed, String read, Confidence confidence) {
        RecognitionSettings settings = new RecognitionSettings(
                Path.of(System.getProperty("sohoa.tessdata", "../.tools/tessdata")), "vie", "none", 3,
                Duration.ofMinutes(3), 200);
        GrayImage image = page(printed);
        PageGeometry geometry = new PageGeometry(image.width(), image.height(), QuarterTurn.NONE, 1, 0, image.width(),
                image.height(), 300);
        PageText first = new PageText(1, geometry, List.of(new TextLine(List.of(new Word(read, PLACE, confidence)))),
                List.of(), PageText.Source.RECOGNIZED);
        try (TesseractEngines engines = new TesseractEngines(settings)) {
            return new NumbersLook(engines).lookedAgain(first, image).lines().getFirst().words().getFirst();
        }
    }

    private static GrayImage page(String printed) {
        BufferedImage page = new BufferedImage(600, 160, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = page.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font(Font.SERIF, Font.PLAIN, 50));
        graphics.drawString(printed, PLACE.x(), PLACE.bottom());
        graphics.dispose();
        return new GrayImage(page.getWidth(), page.getHeight(),
                ((DataBufferByte) page.getRaster().getDataBuffer()).getData());
    }

}
