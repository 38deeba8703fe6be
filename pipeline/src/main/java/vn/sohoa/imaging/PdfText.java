package vn.sohoa.imaging;

import java.io.IOException;
import java.io.StringWriter;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import vn.sohoa.document.Box;
import vn.sohoa.document.Confidence;
import vn.sohoa.document.Word;

/** The words that a PDF page itself knows, in reading order. */
final class PdfText extends PDFTextStripper {

    private static final double MOST_UNMAPPED = 0.002;

    private final double pixelsPerPoint;

    private final List<Word> words = new ArrayList<>();

    private int turnedGlyphs;

    private int glyphs;

    /** Glyphs that are shown but say no character: they would be missing in words. */
    private int unmapped;

    private PdfText(int number, double pixelsPerPoint) {
        this.pixelsPerPoint = pixelsPerPoint;
        setStartPage(number);
        setEndPage(number);
        setSortByPosition(true);
    }

    /** The words of a page, none where they do not look like honest text. */
    static List<Word> words(PDDocument document, int number, Scan scan) throws IOException {
        double pixelsPerPoint = scan.width() / shownWidth(document, number);
        PdfText text = new PdfText(number, pixelsPerPoint);
        text.writeText(document, new StringWriter());
        boolean level = text.turnedGlyphs < text.words.size() / 10 + 1;
        boolean whole = text.unmapped <= text.glyphs * MOST_UNMAPPED;
        return (level && whole && EmbeddedTextTrust.trusts(text.words)) ? List.copyOf(text.words) : List.of();
    }

    private static double shownWidth(PDDocument document, int number) {
        var page = document.getPage(number - 1);
        boolean turned = page.getRotation() % 180 != 0;
        return turned ? page.getCropBox().getHeight() : page.getCropBox().getWidth();
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
        String character = font.toUnicode(code);
        glyphs++;
        unmapped += (character == null || character.isEmpty()) ? 1 : 0;
        super.showGlyph(place, font, code, displacement);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        List<TextPosition> word = new ArrayList<>();
        for (TextPosition position : positions) {
            turnedGlyphs += (position.getDir() != 0) ? 1 : 0;
            if (position.getUnicode().isBlank()) {
                end(word);
            }
            else {
                word.add(position);
            }
        }
        end(word);
    }

    private void end(List<TextPosition> word) {
        if (word.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = 0;
        double bottom = 0;
        for (TextPosition position : word) {
            text.append(position.getUnicode());
            double height = Math.max(position.getHeightDir(), 0.75 * position.getFontSizeInPt());
            left = Math.min(left, position.getXDirAdj());
            right = Math.max(right, position.getXDirAdj() + position.getWidthDirAdj());
            top = Math.min(top, position.getYDirAdj() - height);
            bottom = Math.max(bottom, position.getYDirAdj() + 0.2 * height);
        }
        word.clear();
        int x = (int) Math.max(0, Math.floor(left * pixelsPerPoint));
        int y = (int) Math.max(0, Math.floor(top * pixelsPerPoint));
        Box box = new Box(x, y, (int) Math.max(0, Math.ceil(right * pixelsPerPoint) - x),
                (int) Math.max(0, Math.ceil(bottom * pixelsPerPoint) - y));
        words.add(new Word(Normalizer.normalize(text, Normalizer.Form.NFC).strip(), box, Confidence.CERTAIN));
    }

}
