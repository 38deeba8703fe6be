package vn.sohoa.evaluation;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.sohoa.vietnamese.Likeness;

import static org.assertj.core.api.Assertions.assertThat;

/** The fast distance is the distance. */
class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({ "kitten, sitting, 3", "'', abc, 3", "abc, '', 3", "'', '', 0", "Ủy ban, Úy ban, 1", "abc, abc, 0" })
    void countsInsertionsDeletionsAndReplacements(String from, String to, int distance) {
        assertThat(distance(from, to)).isEqualTo(distance);
    }

    @Test
    void agreesWithTheMatrixOnTextsOfAllLengths() {
        Random random = new Random(7);
        for (int trial = 0; trial < 300; trial++) {
            String from = text(random, random.nextInt(200));
            String to = random.nextBoolean() ? text(random, random.nextInt(200)) : misread(random, from);

            assertThat(distance(from, to)).as("%s / %s", from, to).isEqualTo(Likeness.distance(from, to));
        }
    }

    private static int distance(String from, String to) {
        return EditDistance.of(from.codePoints().toArray(), to.codePoints().toArray());
    }

    private static String text(Random random, int length) {
        return random.ints(length, 'a', 'e').mapToObj(Character::toString).reduce("", String::concat);
    }

    private static String misread(Random random, String text) {
        return text.codePoints()
            .filter(character -> random.nextInt(10) > 0)
            .mapToObj(character -> random.nextInt(10) == 0 ? "xy" : Character.toString(character))
            .reduce("", String::concat);
    }

}
