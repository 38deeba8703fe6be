package vn.sohoa.preservation;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

import vn.sohoa.document.Box;
import vn.sohoa.document.Confidence;
import vn.sohoa.document.PageGeometry;
import vn.sohoa.document.QuarterTurn;
import vn.sohoa.document.Word;
import vn.sohoa.recognition.PageText;
import vn.sohoa.recognition.PageText.Source;
import vn.sohoa.recognition.TextLine;
import vn.sohoa.segmentation.Paper;

/**
 * An upright page with words at known places, and the scan of it however it was laid on
 * the glass.
 */
final class TestPage {

    static final int WIDTH = 1240;

    static final int HEIGHT = 1754;

    static final int DPI = 150;

    static final List<List<String>> LINES = List.of(List.of("CỘNG", "HÒA", "XÃ", "HỘI", "CHỦ", "NGHĨA", "VIỆT", "NAM"),
            List.of("Độc", "lập", "-", "Tự", "do", "-", "Hạnh", "phúc"),
            List.of("Nguyễn", "Thị", "Ửng,", "phường", "Thuỷ", "Biều"), List.of("office", "số", "12/QĐ-UBND"));

    private TestPage() {
    }

    /** The recognized text of a page that was scanned as {@link #scan} does. */
    static PageText text(int number, QuarterTurn turn, double skewDegrees) {
        return new PageText(number, geometry(turn, skewDegrees), lines(), List.of(), Source.RECOGNIZED);
    }

    static PageText blank(int number) {
        return new PageText(number, geometry(QuarterTurn.NONE, 0), List.of(), List.of(), Source.BLANK);
    }

    static Paper paper(PageText... pages) {
        return new Paper(List.of(pages));
    }

    static PageGeometry geometry(QuarterTurn turn, double skewDegrees) {
        boolean lying = turn.degrees() % 180 != 0;
        return new PageGeometry(lying ? HEIGHT : WIDTH, lying ? WIDTH : HEIGHT, turn, 1, skewDegrees, WIDTH, HEIGHT,
                DPI);
    }

    static List<TextLine> lines() {
        List<TextLine> lines = new ArrayList<>();
        for (int i = 0; i < LINES.size(); i++) {
            double x = 120;
            List<Word> words = new ArrayList<>();
            for (String text : LINES.get(i)) {
                Rectangle2D ink = font().createGlyphVector(context(), text).getVisualBounds();
                Box box = new Box((int) Math.round(x + ink.getX()), (int) Math.round(baseline(i) + ink.getY()),
                        (int) Math.ceil(ink.getWidth()), (int) Math.ceil(ink.getHeight()));
                words.add(new Word(text, box, Confidence.CERTAIN));
                x += font().getStringBounds(text + " ", context()).getWidth();
            }
            lines.add(new TextLine(words));
        }
        return lines;
    }

    /**
     * The scan that comes out upright when it is turned and levelled as the arguments
     * say.
     */
    static BufferedImage scan(QuarterTurn turn, double skewDegrees, int imageType) {
        PageGeometry geometry = geometry(turn, skewDegrees);
        BufferedImage scan = new BufferedImage(geometry.scanWidth(), geometry.scanHeight(), imageType);
        Graphics2D graphics = scan.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, scan.getWidth(), scan.getHeight());
        if (imageType != BufferedImage.TYPE_BYTE_BINARY) {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        }
        graphics.translate(scan.getWidth() / 2.0, scan.getHeight() / 2.0);
        graphics.rotate(-Math.toRadians(turn.degrees()));
        graphics.rotate(-Math.toRadians(skewDegrees));
        graphics.translate(-WIDTH / 2.0, -HEIGHT / 2.0);
        paint(graphics);
        graphics.dispose();
        return scan;
    }

    private static void paint(Graphics2D graphics) {
        graphics.setColor(Color.BLACK);
        graphics.setFont(font());
        for (int i = 0; i < LINES.size(); i++) {
            double x = 120;
            for (String text : LINES.get(i)) {
                graphics.fill(font().createGlyphVector(context(), text).getOutline((float) x, (float) baseline(i)));
                x += font().getStringBounds(text + " ", context()).getWidth();
            }
        }
        graphics.setColor(Color.RED);
        graphics.setStroke(new BasicStroke(6));
        graphics.drawOval(700, 1200, 250, 250);
    }

    private static double baseline(int line) {
        return 200 + 90 * line;
    }

    private static Font font() {
        return Fonts.LIBERATION.deriveFont(34f);
    }

    private static FontRenderContext context() {
        return new FontRenderContext(new AffineTransform(), true, true);
    }

    /**
     * The font that PDFBox brings, so that the test does not depend on installed ones.
     */
    private static final class Fonts {

        static final Font LIBERATION = load();

        private static Font load() {
            try (var in = org.apache.pdfbox.pdmodel.PDDocument.class
                .getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
                return Font.createFont(Font.TRUETYPE_FONT, java.util.Objects.requireNonNull(in));
            }
            catch (java.io.IOException | java.awt.FontFormatException ex) {
                throw new IllegalStateException(ex);
            }
        }

    }

}
