package vn.sohoa.validation;

import java.util.List;
import java.util.regex.Pattern;

import vn.sohoa.document.Box;
import vn.sohoa.document.Word;
import vn.sohoa.extraction.ExtractedField;
import vn.sohoa.recognition.PageText;
import vn.sohoa.segmentation.Paper;

/**
 * What the image says of the digits of a field.
 *
 * @param surely whether all of them surely were printed
 * @param penned whether some of them probably were written with a pen
 * @param apart whether it is not surely printed although nearly all other numbers of the
 * page are: the room for a number may have been filled in with a pen
 */
record PrintedField(boolean surely, boolean penned, boolean apart) {

    /** Fewer other numbers say nothing of how well print is told on the page. */
    private static final int FEWEST_OTHERS = 5;

    private static final double NEARLY_ALL = 0.8;

    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    static PrintedField of(ExtractedField field, Paper paper) {
        return paper.pages()
            .stream()
            .filter(page -> page.number() == field.page())
            .findFirst()
            .map(page -> on(page, field))
            .orElseGet(() -> new PrintedField(false, false, false));
    }

    private static PrintedField on(PageText page, ExtractedField field) {
        List<Word> numbers = page.lines()
            .stream()
            .flatMap(line -> line.words().stream())
            .filter(word -> inside(word.box(), field.box()) && DIGIT.matcher(word.text()).find())
            .toList();
        boolean whole = numbers.stream().mapToInt(word -> digits(word.text())).sum() >= leastDigits(field.value());
        boolean surely = !numbers.isEmpty() && whole && numbers.stream().allMatch(page::surelyPrinted);
        return new PrintedField(surely, numbers.stream().anyMatch(page::probablyPenned),
                !surely && !numbers.isEmpty() && othersArePrinted(page, field));
    }

    private static boolean othersArePrinted(PageText page, ExtractedField field) {
        List<Word> others = page.lines()
            .stream()
            .flatMap(line -> line.words().stream())
            .filter(word -> !inside(word.box(), field.box()) && digits(word.text()) > 1)
            .toList();
        long printed = others.stream().filter(page::surelyPrinted).count();
        return others.size() >= FEWEST_OTHERS && printed >= NEARLY_ALL * others.size();
    }

    boolean maybePenned() {
        return penned || apart;
    }

    private static int digits(String text) {
        return (int) text.chars().filter(Character::isDigit).count();
    }

    /** Digits that must be seen for a value; 2023-09-05 may be printed 5/9/2023. */
    private static int leastDigits(String value) {
        return digits(value.replaceAll("(?<![0-9])0+(?=[0-9])", ""));
    }

    private static boolean inside(Box word, Box field) {
        return word.centerX() >= field.x() && word.centerX() <= field.right() && word.centerY() >= field.y()
                && word.centerY() <= field.bottom();
    }

    /** Whether a value of the kind may have been written with a pen. */
    static boolean concerns(ExtractedField field) {
        return DIGIT.matcher(field.value()).find();
    }

}
