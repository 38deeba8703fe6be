package vn.sohoa.recognition;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.sohoa.document.Box;
import vn.sohoa.document.Confidence;
import vn.sohoa.document.PageGeometry;
import vn.sohoa.document.PageQuality;
import vn.sohoa.document.QuarterTurn;
import vn.sohoa.document.Word;
import vn.sohoa.imaging.GrayImage;
import vn.sohoa.recognition.PageText.Source;

import static org.assertj.core.api.Assertions.assertThat;

/** Print is told from pen by height, line, distances and ink of the digits. */
class PrintedNumbersTest {

    private static final String FONTS = "/usr/share/fonts/";

    private static final String TIMES = "truetype/croscore/Tinos-Regular.ttf";

    private static final PageQuality BLACK_AND_WHITE = new PageQuality(0.13, 1, false, 0.05);

    private static final Color BALLPOINT = new Color(47, 47, 47);

    /** 13 points at 200 dpi. */
    private static final float SIZE = 36;

    @ParameterizedTest
    @ValueSource(strings = { TIMES, "truetype/croscore/Tinos-BoldItalic.ttf", "truetype/croscore/Arimo-Regular.ttf",
            "truetype/croscore/Cousine-Regular.ttf", "truetype/freefont/FreeSerif.ttf",
            "truetype/charis/CharisSIL-Regular.ttf", "truetype/crosextra/Carlito-Italic.ttf",
            "truetype/gentiumplus/GentiumPlus-Regular.ttf", "truetype/noto/NotoSans-Bold.ttf",
            "truetype/doulos/DoulosSIL-Regular.ttf", "opentype/linux-libertine/LinLibertine_R.otf" })
    void printedNumbersAreSurelyPrinted(String face) {
        Line line = new Line();
        line.word(face, Color.BLACK, "Số:").word(face, Color.BLACK, "2047/QĐ-UBND");

        assertThat(line.surelyPrinted()).containsExactly("2047/QĐ-UBND");
    }

    @ParameterizedTest
    @CsvSource({ "truetype/seto/setofont.ttf, 1.12", "truetype/breip/Breip.ttf, 1.12",
            "truetype/fifthhorseman/dkg.ttf, 1.12", "truetype/rufscript/Rufscript010.ttf, 1.5",
            "truetype/kristi/Kristi.ttf, 1.8", "truetype/ecolier-court/Ecolier-court.ttf, 1.35" })
    void numbersFromAPenAreNeverSure(String hand, float scale) {
        for (String print : List.of(TIMES, "truetype/croscore/Arimo-Regular.ttf",
                "truetype/gentiumplus/GentiumPlus-Regular.ttf")) {
            for (String number : List.of("22", "178", "2047", "5", "1935")) {
                Line line = new Line();
                line.word(print, Color.BLACK, "Số:").pen(hand, scale, number).word(print, Color.BLACK, "/QĐ-UBND");

                assertThat(line.surelyPrinted()).as("%s in %s", number, print).isEmpty();
            }
        }
    }

    @Test
    void aSteadyHandDoesNotKeepTheLine() {
        Line line = new Line();
        line.word(TIMES, Color.BLACK, "Số:");
        line.lift(3).word(TIMES, Color.BLACK, "2");
        line.lift(-3).word(TIMES, Color.BLACK, "0");
        line.lift(0).word(TIMES, Color.BLACK, "/QĐ-UBND");

        assertThat(line.surelyPrinted()).isEmpty();
    }

    @Test
    void aLoneDigitIsPrintedWhereLongerNumbersBesideItAre() {
        Line date = new Line();
        date.word(TIMES, Color.BLACK, "Hà").word(TIMES, Color.BLACK, "Nội,").word(TIMES, Color.BLACK, "ngày");
        date.word(TIMES, Color.BLACK, "15").word(TIMES, Color.BLACK, "tháng").word(TIMES, Color.BLACK, "4");
        date.word(TIMES, Color.BLACK, "năm").word(TIMES, Color.BLACK, "2023");
        Line alone = new Line();
        alone.word(TIMES, Color.BLACK, "Số:").word(TIMES, Color.BLACK, "7").word(TIMES, Color.BLACK, "/QĐ-UBND");

        assertThat(date.surelyPrinted()).containsExactlyInAnyOrder("15", "4", "2023");
        assertThat(alone.surelyPrinted()).isEmpty();
    }

    /** Also of typefaces that nobody drew for the comparison. */
    @ParameterizedTest
    @ValueSource(strings = { TIMES, "truetype/croscore/Tinos-BoldItalic.ttf", "truetype/croscore/Arimo-Regular.ttf",
            "truetype/freefont/FreeSerif.ttf", "truetype/croscore/Cousine-Regular.ttf",
            "truetype/gentiumplus/GentiumPlus-Regular.ttf", "truetype/noto/NotoSans-Bold.ttf" })
    void inBlackAndWhitePrintHasTheShapesOfItsTypeface(String face) {
        Line line = new Line();
        line.word(face, Color.BLACK, "Số:").word(face, Color.BLACK, "2047/QĐ-UBND").word(face, Color.BLACK, "135689");

        assertThat(line.surelyPrinted(BLACK_AND_WHITE)).containsExactly("2047/QĐ-UBND", "135689");
    }

    @Test
    void aPageSavedWithShadesIsToldByItsInk() {
        PageQuality shaded = new PageQuality(0.15, 0.9, false, 0.6);
        Line print = new Line();
        print.word(TIMES, Color.BLACK, "Số:").word(TIMES, Color.BLACK, "2047/QĐ-UBND");
        Line pen = new Line();
        pen.word(TIMES, Color.BLACK, "Số:").word(TIMES, BALLPOINT, "2047").word(TIMES, Color.BLACK, "/QĐ-UBND");

        assertThat(print.surelyPrinted(shaded)).hasSize(1);
        assertThat(pen.surelyPrinted(shaded)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "truetype/seto/setofont.ttf, 1", "truetype/breip/Breip.ttf, 1.12",
            "truetype/fifthhorseman/dkg.ttf, 1.12", "truetype/rufscript/Rufscript010.ttf, 1.5",
            "truetype/kristi/Kristi.ttf, 1.8", "truetype/ecolier-court/Ecolier-court.ttf, 1.35" })
    void inBlackAndWhiteNumbersFromABlackPenAreNotSure(String hand, float scale) {
        for (String number : List.of("35", "178", "2047", "096", "1935", "03/05/2016", "079186004531")) {
            Line line = new Line();
            line.word(TIMES, Color.BLACK, "Số: ngày").draw(font(hand, SIZE * scale), Color.BLACK, number);
            line.word(TIMES, Color.BLACK, "căn cứ Nghị định 123/2015/NĐ-CP");

            assertThat(line.surelyPrinted(BLACK_AND_WHITE)).as(number).doesNotContain(number);
        }
    }

    @Test
    void digitsBeforeLettersThatTouchAreToldByTheirShapes() {
        Line print = new Line();
        print.word(TIMES, Color.BLACK, "Số:").touching(font(TIMES, SIZE), "702/", "GPXD-UBND");
        Line pen = new Line();
        pen.word(TIMES, Color.BLACK, "Số:").touching(font("truetype/seto/setofont.ttf", SIZE), "702/", "GPXD-UBND");

        assertThat(print.surelyPrinted(BLACK_AND_WHITE)).hasSize(1);
        assertThat(print.surelyPrinted()).hasSize(1);
        assertThat(pen.surelyPrinted(BLACK_AND_WHITE)).isEmpty();
    }

    @Test
    void longNumbersAreSureWithoutPrintBesideThem() {
        Line print = new Line();
        print.word(TIMES, Color.BLACK, "079186004531");
        Line pen = new Line();
        pen.draw(font("truetype/seto/setofont.ttf", SIZE), Color.BLACK, "079186004531");

        assertThat(print.surelyPrinted()).hasSize(1);
        assertThat(print.surelyPrinted(BLACK_AND_WHITE)).hasSize(1);
        assertThat(pen.surelyPrinted()).isEmpty();
    }

    /** Of a cartridge that runs out, beside letters that were printed twice as bold. */
    @Test
    void printThatIsALittlePalerIsToldByItsShapes() {
        Color pale = new Color(25, 25, 25);
        Line print = new Line();
        print.word(TIMES, Color.BLACK, "Hà Nội, ngày").word(TIMES, pale, "35");
        Line pen = new Line();
        pen.word(TIMES, Color.BLACK, "Hà Nội, ngày").draw(font("truetype/seto/setofont.ttf", SIZE), pale, "35");

        assertThat(print.surelyPrinted()).containsExactly("35");
        assertThat(pen.surelyPrinted()).isEmpty();
    }

    /** What {@code make printed-digits} writes; where it differs, run it. */
    @Test
    void theDigitsComparedWithAreThoseOfTheTypefaces() throws IOException, FontFormatException {
        try (InputStream resource = PrintedDigits.class.getResourceAsStream("/recognition/printed-digits.txt")) {
            assertThat(new String(resource.readAllBytes(), StandardCharsets.UTF_8).lines())
                .containsExactlyElementsOf(PrintedDigitsDrawn.lines());
        }
    }

    private static Font font(String file, float size) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new File(FONTS + file)).deriveFont(size);
        }
        catch (IOException | FontFormatException missing) {
            throw new IllegalStateException(file + " is missing: make fonts", missing);
        }
    }

    /** A printed line, drawn word by word. */
    private static final class Line {

        private final BufferedImage page = new BufferedImage(1200, 160, BufferedImage.TYPE_BYTE_GRAY);

        private final List<Word> words = new ArrayList<>();

        private int right = 60;

        private int baseline = 100;

        Line() {
            Graphics2D graphics = page.createGraphics();
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
            graphics.dispose();
        }

        Line lift(int pixels) {
            baseline = 100 - pixels;
            return this;
        }

        Line word(String face, Color ink, String text) {
            return draw(font(face, SIZE), ink, text);
        }

        Line pen(String hand, float scale, String text) {
            return draw(font(hand, SIZE * scale), BALLPOINT, text);
        }

        /** One word, whose letters stand on one another. */
        Line touching(Font font, String digits, String letters) {
            draw(font, Color.BLACK, digits);
            Word begins = words.removeLast();
            right -= Math.round(SIZE / 3) - 2;
            draw(font.deriveFont(Map.of(TextAttribute.TRACKING, -0.08)), Color.BLACK, letters);
            Word ends = words.removeLast();
            words.add(new Word(digits + letters, begins.box().union(ends.box()), new Confidence(0.96)));
            return this;
        }

        Line draw(Font font, Color ink, String text) {
            Graphics2D graphics = page.createGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setColor(ink);
            GlyphVector glyphs = font.layoutGlyphVector(graphics.getFontRenderContext(), text.toCharArray(), 0,
                    text.length(), Font.LAYOUT_LEFT_TO_RIGHT);
            int left = right + Math.round(SIZE / 3);
            graphics.drawGlyphVector(glyphs, left, baseline);
            Rectangle drawn = glyphs.getVisualBounds().getBounds();
            graphics.dispose();
            words.add(new Word(text, new Box(left + drawn.x, baseline + drawn.y, drawn.width, drawn.height),
                    new Confidence(0.96)));
            right = left + drawn.x + drawn.width;
            return this;
        }

        List<String> surelyPrinted() {
            return surelyPrinted(null);
        }

        List<String> surelyPrinted(@Nullable PageQuality quality) {
            PageGeometry geometry = new PageGeometry(page.getWidth(), page.getHeight(), QuarterTurn.NONE, 1, 0,
                    page.getWidth(), page.getHeight(), 200);
            PageText text = new PageText(1, geometry, List.of(new TextLine(words)), List.of(), Source.RECOGNIZED,
                    quality);
            GrayImage image = new GrayImage(page.getWidth(), page.getHeight(),
                    ((DataBufferByte) page.getRaster().getDataBuffer()).getData());
            PageText told = PrintedNumbers.told(text, image);
            return words.stream().filter(told::surelyPrinted).map(Word::text).toList();
        }

    }

}
