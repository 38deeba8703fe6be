package vn.sohoa.evaluation;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.sohoa.evaluation.ReliabilityBin.Shown;

import static org.assertj.core.api.Assertions.assertThat;

class ReliabilityBinTest {

    @Test
    void comparesWhatWasShownWithWhatWasRight() {
        ReliabilityBin bin = bin(0.96, 48, 60);

        assertThat(bin.count()).isEqualTo(60);
        assertThat(bin.shown()).isEqualTo(0.96);
        assertThat(bin.right()).isEqualTo(0.8);
        assertThat(bin.off()).isTrue();
    }

    @Test
    void threePointsAreWithinTheMark() {
        assertThat(bin(0.96, 57, 60).off()).isFalse();
    }

    @Test
    void fewValuesTellNothing() {
        assertThat(bin(0.96, 0, 49).off()).isFalse();
    }

    @Test
    void theLastBinHoldsCertainty() {
        assertThat(bin(1, 60, 60).to()).isEqualTo(1);
    }

    private static ReliabilityBin bin(double confidence, int right, int count) {
        List<Shown> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(new Shown(confidence, i < right));
        }
        return ReliabilityBin.of(values).stream().filter(bin -> bin.count() > 0).findFirst().orElseThrow();
    }

}
