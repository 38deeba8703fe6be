package vn.sohoa.printing;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.stream.Collectors;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One A4 page; lengths in points, from its lower left corner. */
final class Drawing implements Closeable {

    static final float WIDTH = PDRectangle.A4.getWidth();

    /** Where lines of text end. */
    static final float RIGHT = WIDTH - 57;

    /** Comes with PDFBox and has all Vietnamese letters. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final PDPageContentStream stream;

    private final PDFont font;

    Drawing(PDDocument document, PDFont font) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        this.font = font;
        this.stream = new PDPageContentStream(document, page);
    }

    /** The font of all pages of a document; loading it takes most of the time. */
    static PDFont font(PDDocument document) throws IOException {
        try (InputStream in = PDDocument.class.getResourceAsStream(FONT)) {
            if (in == null) {
                throw new IllegalStateException("PDFBox no longer brings " + FONT);
            }
            return PDType0Font.load(document, in, true);
        }
    }

    void text(String text, float x, float y, float size) throws IOException {
        stream.beginText();
        stream.setFont(font, size);
        stream.newLineAtOffset(x, y);
        stream.showText(writable(text));
        stream.endText();
    }

    /** Breaks at spaces; returns the height of the last line. */
    float wrapped(String text, float x, float top, float size) throws IOException {
        float y = top;
        StringBuilder line = new StringBuilder();
        for (String word : writable(text).split(" ", -1)) {
            if (!line.isEmpty() && x + width(line + " " + word, size) > RIGHT) {
                text(line.toString(), x, y, size);
                line.setLength(0);
                y -= size * 1.4f;
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        text(line.toString(), x, y, size);
        return y;
    }

    void centred(String text, float y, float size) throws IOException {
        text(text, (WIDTH - width(writable(text), size)) / 2, y, size);
    }

    void line(float from, float y, float to) throws IOException {
        stream.setLineDashPattern(new float[] { 1, 2 }, 0);
        stream.moveTo(from, y);
        stream.lineTo(to, y);
        stream.stroke();
    }

    /** A QR code that stands a smudge. */
    void code(String text, float x, float y, float side) throws IOException {
        BitMatrix modules = modules(text);
        float module = side / modules.getWidth();
        for (int row = 0; row < modules.getHeight(); row++) {
            for (int column = 0; column < modules.getWidth(); column++) {
                if (modules.get(column, row)) {
                    stream.addRect(x + column * module, y + side - (row + 1) * module, module, module);
                }
            }
        }
        stream.fill();
    }

    private static BitMatrix modules(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 1, 1, Map.of(EncodeHintType.MARGIN, 0,
                    EncodeHintType.CHARACTER_SET, "UTF-8", EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q));
        }
        catch (WriterException ex) {
            throw new IllegalArgumentException("no QR code can hold this text", ex);
        }
    }

    private float width(String text, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    /** Characters that the font lacks become question marks. */
    private String writable(String text) {
        return text.codePoints().mapToObj(Character::toString).map(this::drawable).collect(Collectors.joining());
    }

    private String drawable(String character) {
        try {
            font.encode(character);
            return character;
        }
        catch (IOException | IllegalArgumentException ex) {
            return "?";
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

}
