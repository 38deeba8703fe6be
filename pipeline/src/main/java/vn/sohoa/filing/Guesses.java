package vn.sohoa.filing;

import java.util.List;
import java.util.Map;

import vn.sohoa.classification.ClassifiedPaper;

/** The likeliest types of a paper in the form in which they are stored. */
final class Guesses {

    private Guesses() {
    }

    static List<Map<String, Object>> of(ClassifiedPaper classified) {
        return classified.guesses()
            .stream()
            .map(guess -> Map.<String, Object>of("type", guess.type().key(), "confidence", guess.confidence().value()))
            .toList();
    }

}
