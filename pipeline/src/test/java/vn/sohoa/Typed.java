package vn.sohoa;

import java.util.ArrayList;
import java.util.List;

import vn.sohoa.document.Box;
import vn.sohoa.document.Confidence;
import vn.sohoa.document.PageGeometry;
import vn.sohoa.document.QuarterTurn;
import vn.sohoa.document.Word;
import vn.sohoa.recognition.PageText;
import vn.sohoa.recognition.TextLine;
import vn.sohoa.segmentation.Paper;

/**
 * Pages typed as text blocks: every character is 20 x 40 pixels, lines stand 60 pixels
 * apart.
 */
public final class Typed {

    private static final int CHARACTER = 20;

    private static final int LINE = 60;

    private Typed() {
    }

    public static Paper paper(String... pages) {
        List<PageText> read = new ArrayList<>();
        for (String page : pages) {
            read.add(page(read.size() + 1, page));
        }
        return new Paper(read);
    }

    /**
     * Three spaces or more part columns, which become lines of their own as the engine
     * makes them.
     */
    public static PageText page(int number, String text) {
        List<TextLine> lines = new ArrayList<>();
        String[] rows = text.split("\n", -1);
        for (int row = 0; row < rows.length; row++) {
            List<Word> words = new ArrayList<>();
            int at = 0;
            for (String piece : rows[row].split("(?<= )|(?= )", -1)) {
                if (!piece.isBlank()) {
                    boolean gap = !words.isEmpty() && at * CHARACTER - words.getLast().box().right() > 2 * CHARACTER;
                    if (gap) {
                        lines.add(new TextLine(List.copyOf(words)));
                        words.clear();
                    }
                    Box box = new Box(200 + at * CHARACTER, 200 + row * LINE, piece.length() * CHARACTER - 4, 40);
                    words.add(new Word(piece, box, new Confidence(0.96)));
                }
                at += piece.length();
            }
            if (!words.isEmpty()) {
                lines.add(new TextLine(List.copyOf(words)));
            }
        }
        PageGeometry geometry = new PageGeometry(2480, 3508, QuarterTurn.NONE, 1, 0, 2480, 3508, 300);
        return new PageText(number, geometry, lines, List.of(), PageText.Source.RECOGNIZED);
    }

}
