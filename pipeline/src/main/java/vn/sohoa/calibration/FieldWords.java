package vn.sohoa.calibration;

import java.util.List;

import vn.sohoa.document.Box;
import vn.sohoa.document.Word;
import vn.sohoa.extraction.ExtractedField;
import vn.sohoa.recognition.PageText;
import vn.sohoa.segmentation.Paper;

/**
 * The words of a paper, seen from one of its fields: inside of its box, and around it.
 */
record FieldWords(List<Word> inside, List<Word> page) {

    /** Words read with less are uncertain. */
    private static final double UNCERTAIN = 0.7;

    static FieldWords of(ExtractedField field, Paper paper) {
        List<Word> page = paper.pages()
            .stream()
            .filter(candidate -> candidate.number() == field.page())
            .map(PageText::lines)
            .flatMap(List::stream)
            .flatMap(line -> line.words().stream())
            .toList();
        return new FieldWords(page.stream().filter(word -> within(field.box(), word.box())).toList(), page);
    }

    double average() {
        return inside.stream().mapToDouble(word -> word.confidence().value()).average().orElse(0.5);
    }

    /** Share of the page's words that were hard to read. */
    double uncertainOnPage() {
        long uncertain = page.stream().filter(word -> word.confidence().value() < UNCERTAIN).count();
        return page.isEmpty() ? 0 : uncertain / (double) page.size();
    }

    private static boolean within(Box field, Box word) {
        return word.centerX() >= field.x() && word.centerX() <= field.right() && word.centerY() >= field.y()
                && word.centerY() <= field.bottom();
    }
}
