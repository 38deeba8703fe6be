package vn.sohoa.validation;

import java.util.List;
import java.util.regex.Pattern;

import vn.sohoa.document.Box;
import vn.sohoa.document.Word;
import vn.sohoa.extraction.ExtractedField;
import vn.sohoa.recognition.PageText;
import vn.sohoa.segmentation.Paper;

/**
 * Whether a document number was written with a pen into the room that the form leaves:
 * its digits are taller than the print beside them, stand off their line, or stand away
 * from the sign that was printed after them.
 *
 * @param digits the words of the number that hold its digits, as far as the slash
 * @param print the other words of its line
 */
record PenNumber(List<Word> digits, List<Word> print) {

    private static final Pattern DIGITS = Pattern.compile("[0-9OoIl]{1,6}[a-z]?");

    private static final Pattern SIGN = Pattern.compile("/.*");

    /**
     * Capitals with two accents, as in "Số", are this much taller than digits; print is
     * never taller.
     */
    private static final double TALLER = 1.35;

    /** A typist's space is a third of the height of digits. */
    private static final double APART = 0.9;

    private static final double OFF_LINE = 0.4;

    static PenNumber in(ExtractedField number, Paper paper) {
        List<Word> line = paper.pages()
            .stream()
            .filter(page -> page.number() == number.page())
            .map(PageText::lines)
            .flatMap(List::stream)
            .map(candidate -> candidate.words())
            .filter(words -> words.stream().anyMatch(word -> inside(word, number.box())))
            .findFirst()
            .orElse(List.of());
        List<Word> own = line.stream().filter(word -> inside(word, number.box())).toList();
        return new PenNumber(own.stream().filter(word -> DIGITS.matcher(word.text()).matches()).limit(1).toList(),
                line.stream().filter(word -> !DIGITS.matcher(word.text()).matches()).toList());
    }

    boolean likely() {
        if (digits.isEmpty() || print.isEmpty()) {
            return false;
        }
        Box number = digits.getFirst().box();
        double height = print.stream().mapToInt(word -> word.box().height()).max().orElse(0);
        double bottom = print.stream().mapToInt(word -> word.box().bottom()).average().orElse(0);
        boolean taller = number.height() > TALLER * height;
        boolean offLine = Math.abs(number.bottom() - bottom) > OFF_LINE * height;
        return taller || offLine || apart(number);
    }

    private boolean apart(Box number) {
        return print.stream()
            .filter(word -> SIGN.matcher(word.text()).matches() && word.box().x() >= number.x())
            .anyMatch(sign -> sign.box().x() - number.right() > APART * number.height());
    }

    private static boolean inside(Word word, Box box) {
        return word.box().centerX() >= box.x() && word.box().centerX() <= box.right() && word.box().centerY() >= box.y()
                && word.box().centerY() <= box.bottom();
    }
}
