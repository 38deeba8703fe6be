package vn.sohoa.vietnamese;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LikenessTest {

    @Test
    void theQuickWayAgreesWithTheThoroughOneOnAnyTexts() {
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            String a = text(random, random.nextInt(14));
            String b = random.nextBoolean() ? text(random, random.nextInt(14)) : changed(a, random);
            double least = random.nextInt(5) / 4.0;
            double likeness = Likeness.of(a, b);
            double expected = (likeness >= least - 1e-9) ? likeness : 0;
            assertThat(Likeness.atLeast(least, FoldedText.of(a), FoldedText.of(b)))
                .as("%s and %s, at least %s", a, b, least)
                .isEqualTo(expected);
        }
    }

    @Test
    void countsTheEditsOfTextsOfAnyLengthAndAlphabet() {
        Random random = new Random(6);
        for (int i = 0; i < 2_000; i++) {
            String a = text(random, random.nextInt(150)) + (random.nextBoolean() ? "ờ" : "");
            String b = random.nextBoolean() ? text(random, random.nextInt(150)) : changed(a, random);
            assertThat(Likeness.distance(a, b)).as("%s and %s", a, b).isEqualTo(edits(a, b, false));
            assertThat(Edits.within(a, b)).as("%s in %s", a, b).isEqualTo(edits(a, b, true));
        }
    }

    @Test
    void aPhraseIsFoundInTheMiddleOfALine() {
        assertThat(Likeness.within("doclap", "nuoccongdoc1apxyz")).isGreaterThan(0.8);
        assertThat(Likeness.within("doclap", "hanhphuc")).isLessThan(0.5);
    }

    /** By the definition, cell by cell. */
    private static int edits(String phrase, String text, boolean anywhere) {
        int[][] edits = new int[phrase.length() + 1][text.length() + 1];
        for (int i = 0; i <= phrase.length(); i++) {
            for (int j = 0; j <= text.length(); j++) {
                edits[i][j] = (i == 0) ? (anywhere ? 0 : j)
                        : (j == 0) ? i
                                : Math.min(edits[i - 1][j - 1] + (phrase.charAt(i - 1) == text.charAt(j - 1) ? 0 : 1),
                                        1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
            }
        }
        return anywhere ? Arrays.stream(edits[phrase.length()]).min().orElseThrow()
                : edits[phrase.length()][text.length()];
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) ('a' + random.nextInt(4)));
        }
        return text.toString();
    }

    private static String changed(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = random.nextInt(3); i > 0 && !changed.isEmpty(); i--) {
            int at = random.nextInt(changed.length());
            if (random.nextBoolean()) {
                changed.deleteCharAt(at);
            }
            else {
                changed.setCharAt(at, 'x');
            }
        }
        return changed.toString();
    }

}
