package vn.sohoa.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.sohoa.document.Word;

/**
 * Dotted lines of forms behind what was filled in, which the engine takes for a long
 * number, "----222222ccce2", and for scraps behind it. It is never sure of them.
 */
final class DottedLines {

    private static final double UNSURE = 0.3;

    /** A value with its dotted line and what became of it. */
    private static final Pattern FILLED_IN = Pattern.compile("^(.*?[\\p{L}\\p{N}][,;:]?)[.…]{4,}\\P{L}*.*$");

    private static final Pattern LINE = Pattern.compile(".*(?:2{4,}|[.…]{4,}|-{4,}).*");

    /** No word: digits among it, no neighbours, or a letter three times. */
    private static final Pattern SCRAP = Pattern.compile(".*[^\\p{L},;].*|.|.*(\\p{L})\\1\\1.*");

    private DottedLines() {
    }

    /** The words without dotted lines; what stands on them stays. */
    static List<Word> removed(List<Word> words) {
        List<Word> kept = new ArrayList<>();
        boolean behind = false;
        for (Word word : words) {
            boolean unsure = word.confidence().value() < UNSURE;
            Matcher filledIn = FILLED_IN.matcher(word.text());
            if (unsure && filledIn.matches()) {
                kept.add(new Word(filledIn.group(1), word.box(), word.confidence()));
                behind = true;
            }
            else if (unsure && LINE.matcher(word.text()).matches()) {
                behind = true;
            }
            else if (!(behind && unsure && SCRAP.matcher(word.text()).matches())) {
                kept.add(word);
                behind = false;
            }
        }
        return kept.isEmpty() ? words : kept;
    }

}
