package vn.sohoa.preservation;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

import vn.sohoa.document.Box;
import vn.sohoa.document.PageGeometry;
import vn.sohoa.document.Word;
import vn.sohoa.recognition.PageText;
import vn.sohoa.recognition.TextLine;

/** Invisible words over the page's picture, each as wide and as high as its box. */
final class TextLayer {

    /** Share of a word's box that lies under the base line. */
    private static final float DESCENT = 0.2f;

    private static final float POINTS_PER_INCH = 72;

    private final PDFont font;

    private final Map<Integer, Boolean> printable = new HashMap<>();

    TextLayer(PDFont font) {
        this.font = font;
    }

    void write(PageText page, PDPageContentStream content) throws IOException {
        content.beginText();
        content.setRenderingMode(RenderingMode.NEITHER);
        for (TextLine line : page.lines()) {
            for (Word word : line.words()) {
                write(word, page.geometry(), content);
            }
        }
        content.endText();
    }

    private void write(Word word, PageGeometry geometry, PDPageContentStream content) throws IOException {
        String text = printable(word.text());
        Box box = word.box();
        float points = POINTS_PER_INCH / geometry.dpi();
        float size = Math.max(1, box.height() * points);
        float natural = text.isEmpty() ? 0 : font.getStringWidth(text) / 1000 * size;
        if (natural <= 0 || box.width() == 0) {
            return;
        }
        content.setFont(font, size);
        content.setHorizontalScaling(100 * box.width() * points / natural);
        float baseline = (geometry.height() - box.bottom() + DESCENT * box.height()) * points;
        content.setTextMatrix(org.apache.pdfbox.util.Matrix.getTranslateInstance(box.x() * points, baseline));
        content.showText(text + " ");
    }

    /** Without characters that the font lacks. */
    private String printable(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints()
            .filter(character -> printable.computeIfAbsent(character, this::inFont))
            .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private boolean inFont(int character) {
        try {
            font.encode(Character.toString(character));
            return true;
        }
        catch (IOException | IllegalArgumentException missing) {
            return false;
        }
    }

}
