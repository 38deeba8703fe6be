package vn.sohoa.recognition;

import java.util.List;
import java.util.stream.Stream;

import vn.sohoa.document.Box;
import vn.sohoa.imaging.CloseUp;
import vn.sohoa.imaging.GrayImage;

/**
 * Reads the same place several times as a number, each time at another scale or in
 * another way. With nothing but digits to choose from the engine is blind to marks, and
 * now and then takes one digit for another that it knows as a line of text: both ways are
 * asked.
 */
final class NumberReadings {

    private static final double LARGE = 1.6;

    private static final double SAME = 1;

    private static final double SMALL = 0.67;

    /** With more white before it the engine leaves out the first digit; inches. */
    private static final double BESIDE = 0.02;

    private final TesseractEngines engines;

    NumberReadings(TesseractEngines engines) {
        this.engines = engines;
    }

    /** What one closer look sees that knows digits only. */
    String closer(GrayImage image, Box place, int dpi) {
        return look(image, place, dpi, LARGE, Layout.NUMBER);
    }

    /** What further looks see, some as digits and some as text; digits of each only. */
    List<String> further(GrayImage image, Box place, int dpi) {
        return List.of(look(image, place, dpi, SAME, Layout.NUMBER), look(image, place, dpi, SMALL, Layout.NUMBER),
                look(image, place, dpi, SMALL, Layout.LINE), look(image, place, dpi, LARGE, Layout.LINE));
    }

    /** What looks at a line of text see; digits of each only. */
    List<String> asText(GrayImage image, Box place, int dpi) {
        return Stream.of(LARGE, SAME, SMALL).map(scale -> look(image, place, dpi, scale, Layout.LINE)).toList();
    }

    private String look(GrayImage image, Box place, int dpi, double scale, Layout layout) {
        GrayImage number = CloseUp.of(image, place, (int) Math.round(BESIDE * dpi), Math.max(4, place.height() / 3),
                scale);
        StringBuilder seen = new StringBuilder();
        engines.lines(number, (int) (dpi * scale), layout)
            .forEach(line -> line.words().forEach(part -> seen.append(part.text())));
        return digits(seen);
    }

    static String digits(CharSequence text) {
        return text.toString().replaceAll("[^0-9]", "");
    }

}
