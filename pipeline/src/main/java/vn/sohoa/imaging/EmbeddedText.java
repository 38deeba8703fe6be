package vn.sohoa.imaging;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import vn.sohoa.document.Box;
import vn.sohoa.document.Confidence;
import vn.sohoa.document.Word;

/** The words of a born-digital PDF page, trusted only where they look like text. */
final class EmbeddedText extends PDFTextStripper {

    private static final double POINTS_PER_INCH = 72;

    private static final int ENOUGH_LETTERS = 20;

    private static final double MOST = 0.97;

    private final List<Word> words = new ArrayList<>();

    private final double scale;

    private EmbeddedText(double dpi) {
        this.scale = dpi / POINTS_PER_INCH;
        setSortByPosition(true);
    }

    static List<Word> words(PDDocument document, int number, double dpi) throws IOException {
        EmbeddedText text = new EmbeddedText(dpi);
        text.setStartPage(number);
        text.setEndPage(number);
        text.getText(document);
        return trustworthy(text.words) ? List.copyOf(text.words) : List.of();
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        List<TextPosition> word = new ArrayList<>();
        for (TextPosition position : positions) {
            if (position.getUnicode().isBlank()) {
                add(word);
            }
            else {
                word.add(position);
            }
        }
        add(word);
    }

    private void add(List<TextPosition> letters) {
        if (letters.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = 0;
        double bottom = 0;
        for (TextPosition letter : letters) {
            text.append(letter.getUnicode());
            left = Math.min(left, letter.getXDirAdj());
            right = Math.max(right, letter.getXDirAdj() + letter.getWidthDirAdj());
            top = Math.min(top, letter.getYDirAdj() - letter.getHeightDir());
            bottom = Math.max(bottom, letter.getYDirAdj());
        }
        letters.clear();
        Box box = new Box((int) Math.max(0, left * scale), (int) Math.max(0, top * scale),
                (int) Math.ceil((right - left) * scale), (int) Math.ceil((bottom - top) * scale * 1.2));
        words.add(new Word(Normalizer.normalize(text, Normalizer.Form.NFC), box, Confidence.CERTAIN));
    }

    /**
     * Fonts without a map to Unicode, and the fonts of before Unicode (TCVN3, VNI), give
     * signs instead of letters.
     */
    private static boolean trustworthy(List<Word> words) {
        int all = 0;
        int plausible = 0;
        for (Word word : words) {
            for (int i = 0; i < word.text().length(); i++) {
                all++;
                plausible += plausible(word.text().charAt(i)) ? 1 : 0;
            }
        }
        return all >= ENOUGH_LETTERS && plausible >= MOST * all;
    }

    private static boolean plausible(char c) {
        boolean ascii = c > 0x20 && c < 0x7f;
        boolean vietnamese = "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư".indexOf(c) >= 0
                || c >= 0x1ea0 && c <= 0x1ef9;
        boolean sign = "–—“”‘’…•²³°§«»·".indexOf(c) >= 0;
        return ascii || vietnamese || sign;
    }

}
