package vn.sohoa.extraction;

import java.util.List;

import vn.sohoa.document.Box;
import vn.sohoa.document.Confidence;

/**
 * A value read off the paper, before it is compared with other readings of the same
 * field.
 *
 * @param quality how well the words fit what the field should look like, 0 to 1
 * @param tokens the words it was read from, all on one page
 */
record Reading(String value, double quality, List<Token> tokens) {

    Reading weakenedTo(double factor) {
        return new Reading(value, quality * factor, tokens);
    }

    ExtractedField field() {
        Confidence words = tokens.stream()
            .map(token -> token.word().confidence())
            .min(Confidence::compareTo)
            .orElse(Confidence.NONE);
        Box box = Box.around(tokens.stream().map(token -> token.word().box()).toList());
        return new ExtractedField(value, WordConfidence.probability(words).times(quality), tokens.getFirst().page(),
                box);
    }

    /** Leaves the value out: it is personal data. */
    @Override
    public String toString() {
        return "reading of " + value.length() + " characters, quality " + quality;
    }
}
