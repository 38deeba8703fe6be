package vn.sohoa.preservation;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

import vn.sohoa.document.Box;
import vn.sohoa.document.Word;
import vn.sohoa.recognition.TextLine;

/**
 * Writes the words of a page, invisible, each onto its box, with spaces between them so
 * that whoever copies the text gets the lines as they were read.
 */
class TextLayer {

    /** Comes with PDFBox and has all Vietnamese letters. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final PDType0Font font;

    private final CmapLookup characters;

    private final double spaceWidth;

    TextLayer(PDDocument document) throws IOException {
        TrueTypeFont trueType = readFont();
        // Ligatures would be drawn as glyphs that no longer say their letters.
        trueType.setEnableGsub(false);
        this.font = PDType0Font.load(document, trueType, true);
        this.characters = trueType.getUnicodeCmapLookup();
        this.spaceWidth = this.font.getStringWidth(" ") / 1000;
    }

    private static TrueTypeFont readFont() throws IOException {
        try (InputStream in = PDDocument.class.getResourceAsStream(FONT)) {
            if (in == null) {
                throw new IllegalStateException("PDFBox no longer brings " + FONT);
            }
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        }
    }

    void write(List<TextLine> lines, UprightPage page, PDPageContentStream stream) throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        stream.beginText();
        stream.setRenderingMode(RenderingMode.NEITHER);
        for (TextLine line : lines) {
            write(line, page, stream);
        }
        stream.endText();
    }

    private void write(TextLine line, UprightPage page, PDPageContentStream stream) throws IOException {
        Baseline common = Baseline.of(line.words());
        List<Word> words = line.words();
        for (int i = 0; i < words.size(); i++) {
            Box box = words.get(i).box();
            String text = writable(words.get(i).text());
            Baseline baseline = common.fits(box) ? common : Baseline.of(List.of(words.get(i)));
            float size = (float) page.points(baseline.fontSize());
            stream.setFont(this.font, size);
            stream.setTextMatrix(
                    Matrix.getTranslateInstance((float) page.points(box.x()), (float) page.height(baseline.row())));
            if (!text.isEmpty()) {
                stretch(page.points(Math.max(1, box.width())), this.font.getStringWidth(text) / 1000 * size, stream);
                stream.showText(text);
            }
            if (i + 1 < words.size()) {
                double gap = words.get(i + 1).box().x() - box.right();
                stretch(page.points(Math.max(1, gap)), this.spaceWidth * size, stream);
                stream.showText(" ");
            }
        }
    }

    /** Scales what is shown next from its natural width to {@code width}. */
    private static void stretch(double width, double naturalWidth, PDPageContentStream stream) throws IOException {
        stream.setHorizontalScaling((float) (100 * width / Math.max(0.001, naturalWidth)));
    }

    /** The text without the characters that the font lacks. */
    private String writable(String text) {
        return text.codePoints()
            .filter(character -> !Character.isWhitespace(character) && this.characters.getGlyphId(character) != 0)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    }

    /**
     * Where the letters of a line stand.
     *
     * @param row of the upright image
     * @param fontSize in its pixels
     */
    private record Baseline(double row, double fontSize) {

        /** Share of the font size that a word with ascenders and descenders takes. */
        private static final double WORD_HEIGHT = 0.93;

        private static final double DESCENT = 0.21;

        static Baseline of(List<Word> words) {
            double height = Math.max(2, median(words.stream().mapToDouble(word -> word.box().height()).toArray()));
            double bottom = median(words.stream().mapToDouble(word -> word.box().bottom()).toArray());
            double fontSize = height / WORD_HEIGHT;
            return new Baseline(bottom - DESCENT * fontSize / 2, fontSize);
        }

        /** Whether a word in {@code box} stands on this line. */
        boolean fits(Box box) {
            return this.row >= box.y() && this.row <= box.bottom() && box.height() < 2 * this.fontSize;
        }

        private static double median(double[] values) {
            Arrays.sort(values);
            return values[values.length / 2];
        }

    }

}
