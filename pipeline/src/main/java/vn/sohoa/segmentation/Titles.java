package vn.sohoa.segmentation;

import java.util.List;

import vn.sohoa.recognition.PageText;
import vn.sohoa.recognition.TextLine;
import vn.sohoa.template.DocumentTemplate;
import vn.sohoa.vietnamese.Folding;
import vn.sohoa.vietnamese.Likeness;

/**
 * Finds the titles of papers in the upper part of a page, in capitals on a line or
 * several of their own.
 */
public final class Titles {

    /**
     * Titles stand in the upper part of a page: under the header and above the first
     * field.
     */
    private static final double UPPER_PART = 0.6;

    private static final int LONGEST_TITLE_IN_LINES = 3;

    /**
     * How well a title is read whose last line stands in small letters: "GIẤY XÁC NHẬN /
     * Tình trạng hôn nhân".
     */
    private static final double SMALL_LETTERS = 0.9;

    /** Ends a title that other words follow: "ĐƠN ĐỀ NGHỊ*". */
    private static final String PREFIX_MARK = "*";

    private Titles() {
    }

    /** How surely the page bears one of the template's titles, 0 to 1. */
    public static double likeness(PageText page, DocumentTemplate template) {
        List<TextLine> lines = upperLines(page);
        double best = 0;
        for (int i = 0; i < lines.size(); i++) {
            StringBuilder joined = new StringBuilder();
            for (int j = i; j < Math.min(lines.size(), i + LONGEST_TITLE_IN_LINES); j++) {
                boolean capitals = inCapitals(lines.get(j));
                if (!capitals && j == i) {
                    break;
                }
                joined.append(Folding.key(lines.get(j).text()));
                String line = joined.toString();
                for (String title : template.titles()) {
                    double likeness = likeness(line, title);
                    best = capitals || likeness >= SMALL_LETTERS ? Math.max(best, likeness) : best;
                }
                if (!capitals) {
                    break;
                }
            }
        }
        return best;
    }

    private static double likeness(String line, String title) {
        String key = Folding.key(title);
        if (title.endsWith(PREFIX_MARK) && line.length() > key.length()) {
            return Likeness.of(line.substring(0, key.length()), key);
        }
        return Likeness.of(line, key);
    }

    private static List<TextLine> upperLines(PageText page) {
        int limit = (int) (page.geometry().height() * UPPER_PART);
        return page.lines().stream().filter(line -> line.box().y() < limit).toList();
    }

    private static boolean inCapitals(TextLine line) {
        long letters = line.text().codePoints().filter(Character::isLetter).count();
        long capitals = line.text().codePoints().filter(Character::isUpperCase).count();
        return letters > 0 && capitals >= 0.7 * letters;
    }

}
