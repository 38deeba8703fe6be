package vn.sohoa.recognition;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import vn.sohoa.document.Box;
import vn.sohoa.imaging.GrayImage;
import vn.sohoa.samples.paper.Face;
import vn.sohoa.samples.paper.Typeface;

/** Draws the digits that {@link PrintedDigits} compares with. */
public final class PrintedDigitsDrawn {

    /**
     * Times first, which Nghị định 30/2020 prescribes; then what stood on older papers.
     */
    private static final List<Typeface> TYPEFACES = List.of(Typeface.TINOS, Typeface.TERMES, Typeface.DOULOS,
            Typeface.CHARIS, Typeface.GENTIUM, Typeface.LIBERTINE, Typeface.NOTO_SERIF, Typeface.SCHOLA,
            Typeface.PAGELLA, Typeface.ARIMO, Typeface.HEROS, Typeface.CARLITO, Typeface.NOTO_SANS, Typeface.COUSINE,
            Typeface.CURSOR);

    /** As at 300 dpi; small details are softened as a scan does. */
    private static final int DIGIT_HEIGHT = 36;

    private static final int PAPER = 80;

    private PrintedDigitsDrawn() {
    }

    /**
     * Writes the resource to the path that is the argument: {@code make printed-digits}.
     */
    public static void main(String[] args) throws IOException, FontFormatException {
        Files.write(Path.of(args[0]), lines());
    }

    static List<String> lines() throws IOException, FontFormatException {
        List<String> lines = new ArrayList<>();
        for (Typeface typeface : TYPEFACES) {
            for (Face face : List.of(Face.REGULAR, Face.BOLD, Face.ITALIC)) {
                Font font = Font.createFont(Font.TRUETYPE_FONT, new File(typeface.file(face)));
                for (int digit = 0; digit < 10; digit++) {
                    lines
                        .add(PrintedDigits.line(typeface.name(), face.name(), digit, shape(font, digit, DIGIT_HEIGHT)));
                }
            }
        }
        return lines;
    }

    static double[] shape(Font font, int digit, int height) {
        GrayImage drawn = drawn(font, digit, height);
        return PrintedDigits.shape(drawn, inked(drawn));
    }

    private static GrayImage drawn(Font font, int digit, int height) {
        BufferedImage image = new BufferedImage(PAPER, PAPER, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, PAPER, PAPER);
        graphics.setColor(Color.BLACK);
        Shape outline = font.deriveFont(100f)
            .createGlyphVector(new FontRenderContext(null, true, true), Integer.toString(digit))
            .getOutline();
        Rectangle2D bounds = outline.getBounds2D();
        double scale = height / bounds.getHeight();
        AffineTransform place = new AffineTransform();
        place.translate(PAPER / 4.0, PAPER / 4.0);
        place.scale(scale, scale);
        place.translate(-bounds.getX(), -bounds.getY());
        graphics.fill(place.createTransformedShape(outline));
        graphics.dispose();
        return new GrayImage(PAPER, PAPER, ((DataBufferByte) image.getRaster().getDataBuffer()).getData());
    }

    private static Box inked(GrayImage image) {
        int left = PAPER;
        int top = PAPER;
        int right = 0;
        int bottom = 0;
        for (int i = 0; i < image.pixels().length; i++) {
            if ((image.pixels()[i] & 0xff) < 128) {
                left = Math.min(left, i % PAPER);
                right = Math.max(right, i % PAPER + 1);
                top = Math.min(top, i / PAPER);
                bottom = Math.max(bottom, i / PAPER + 1);
            }
        }
        return new Box(left, top, right - left, bottom - top);
    }

}
