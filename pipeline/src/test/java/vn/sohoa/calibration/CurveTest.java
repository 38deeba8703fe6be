package vn.sohoa.calibration;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.sohoa.calibration.Curve.Judged;
import vn.sohoa.calibration.Curve.Point;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class CurveTest {

    @Test
    void drawsALineBetweenItsPoints() {
        Curve curve = new Curve(List.of(new Point(0.2, 0.1), new Point(0.6, 0.5)));

        assertThat(curve.at(0.4)).isCloseTo(0.3, within(1e-9));
        assertThat(curve.at(0.1)).isEqualTo(0.1);
        assertThat(curve.at(0.9)).isEqualTo(0.5);
    }

    @Test
    void isNeverCertain() {
        Curve curve = new Curve(List.of(new Point(0.2, 0), new Point(0.6, 1)));

        assertThat(curve.at(0)).isPositive();
        assertThat(curve.at(1)).isLessThan(1);
    }

    @Test
    void poolsWhatFallsSoThatItOnlyRises() {
        List<Judged> judged = new ArrayList<>();
        judged.addAll(values(0.2, 5, 10));
        judged.addAll(values(0.4, 2, 10));
        judged.addAll(values(0.6, 9, 10));

        assertThat(Curve.through(judged, 10).points()).hasSize(2)
            .first()
            .satisfies(pooled -> assertThat(pooled.right()).isCloseTo(0.35, within(1e-9)));
    }

    private static List<Judged> values(double score, int right, int count) {
        List<Judged> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(new Judged(score, i < right));
        }
        return values;
    }

}
