package vn.sohoa.vietnamese;

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
            assertThat(Likeness.atLeast(least, a, b)).as("%s and %s, at least %s", a, b, least).isEqualTo(expected);
        }
    }

    @Test
    void aPhraseIsFoundInTheMiddleOfALine() {
        assertThat(Likeness.within("doclap", "nuoccongdoc1apxyz")).isGreaterThan(0.8);
        assertThat(Likeness.within("doclap", "hanhphuc")).isLessThan(0.5);
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
