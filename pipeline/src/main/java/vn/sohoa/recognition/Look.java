package vn.sohoa.recognition;

import java.util.List;

import vn.sohoa.document.Word;
import vn.sohoa.imaging.GrayImage;

/** What was read, and of which image. */
record Look(PageText text, GrayImage image) {

    /** With fewer letters nothing can be said. */
    private static final int TELLING = 20;

    double legibility() {
        return legibility(text.lines());
    }

    /** How many letters are right, as far as the engine knows. */
    double certainLetters() {
        return text.lines()
            .stream()
            .flatMap(line -> line.words().stream())
            .mapToDouble(word -> (word.confidence().value() - 0.5) * word.text().length())
            .sum();
    }

    /**
     * Mean confidence over the letters, 0 to 1; 0 where there are too few to tell.
     */
    static double legibility(List<TextLine> lines) {
        double sum = 0;
        int letters = 0;
        for (TextLine line : lines) {
            for (Word word : line.words()) {
                sum += word.confidence().value() * word.text().length();
                letters += word.text().length();
            }
        }
        return letters < TELLING ? 0 : sum / letters;
    }

}
