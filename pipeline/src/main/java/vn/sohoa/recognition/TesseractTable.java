package vn.sohoa.recognition;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

import vn.sohoa.document.Box;
import vn.sohoa.document.Confidence;
import vn.sohoa.document.Word;

/**
 * Parses Tesseract's tab-separated table: level, page, block, paragraph, line, word,
 * left, top, width, height, conf, text.
 */
final class TesseractTable {

    private static final String WORD_LEVEL = "5";

    private TesseractTable() {
    }

    static List<TextLine> lines(String table) {
        List<TextLine> lines = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        String current = "";
        for (String row : table.split("\n", -1)) {
            String[] cells = row.split("\t", 12);
            if (cells.length < 12 || !cells[0].equals(WORD_LEVEL) || cells[11].isBlank()) {
                continue;
            }
            String line = cells[2] + "." + cells[3] + "." + cells[4];
            if (!line.equals(current) && !words.isEmpty()) {
                lines.add(new TextLine(List.copyOf(words)));
                words.clear();
            }
            current = line;
            words.add(word(cells));
        }
        if (!words.isEmpty()) {
            lines.add(new TextLine(List.copyOf(words)));
        }
        return lines;
    }

    private static Word word(String[] cells) {
        Box box = new Box(Integer.parseInt(cells[6]), Integer.parseInt(cells[7]), Integer.parseInt(cells[8]),
                Integer.parseInt(cells[9]));
        double confidence = Math.clamp(Double.parseDouble(cells[10]) / 100, 0, 1);
        String text = Normalizer.normalize(cells[11].strip(), Normalizer.Form.NFC).replace('\u2044', '/');
        return new Word(text, box, new Confidence(confidence));
    }

}
