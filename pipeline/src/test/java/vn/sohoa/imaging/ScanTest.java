package vn.sohoa.imaging;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ScanTest {

    @ParameterizedTest
    @ValueSource(doubles = { 0, 1, 72, 96, 9600 })
    void aResolutionThatNoPageHasGivesWayToThatOfA4(double named) {
        assertThat(page(1654, 2339).at(named).dpi()).isEqualTo(200);
    }

    @Test
    void whatAPageCanHaveIsBelieved() {
        assertThat(page(827, 1169).at(100).dpi()).isEqualTo(100);
        assertThat(page(595, 842).at(72).dpi()).isEqualTo(72);
        assertThat(page(2480, 3508).at(300).dpi()).isEqualTo(300);
        assertThat(page(1169, 1654).at(100).dpi()).as("A3").isEqualTo(100);
    }

    @Test
    void aPlanIsLargerThanOtherPapers() {
        assertThat(page(2480, 3508).at(150).dpi()).as("A2").isEqualTo(150);
    }

    private static Scan page(int width, int height) {
        return Scan.gray(width, height, new byte[width * height]);
    }

}
