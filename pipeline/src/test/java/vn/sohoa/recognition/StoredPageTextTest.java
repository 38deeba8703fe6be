package vn.sohoa.recognition;

import java.util.Objects;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Words that an earlier version stored are read for as long as they are kept. */
class StoredPageTextTest {

    @Test
    void aPageOfAVersionThatDidNotTellPrintFromPenIsReadBack() {
        String stored = """
                {"number": 1, "geometry": {"scanWidth": 100, "scanHeight": 200, "turn": "NONE", "scale": 1.0,
                 "skewDegrees": 0.0, "width": 100, "height": 200, "dpi": 200},
                 "lines": [], "codes": [], "source": "RECOGNIZED",
                 "quality": {"edgeMillimetres": 0.15, "contrast": 0.9, "cutOff": false}}
                """;

        PageText page = JsonMapper.builder().build().readValue(stored, PageText.class);

        assertThat(page.numbers()).isNull();
        assertThat(Objects.requireNonNull(page.quality()).contrast()).isEqualTo(0.9);
        assertThat(Objects.requireNonNull(page.quality()).shades()).isNull();
    }

    @Test
    void linesOfAVersionThatNumberedBlocksAreReadBack() {
        String stored = """
                {"number": 1, "geometry": {"scanWidth": 100, "scanHeight": 200, "turn": "NONE", "scale": 1.0,
                 "skewDegrees": 0.0, "width": 100, "height": 200, "dpi": 200},
                 "lines": [{"block": 3, "words": [{"text": "Số", "box": {"x": 1, "y": 2, "width": 30, "height": 20},
                   "confidence": {"value": 0.9}}]}], "codes": [], "source": "RECOGNIZED"}
                """;

        PageText page = JsonMapper.builder().build().readValue(stored, PageText.class);

        assertThat(page.text()).isEqualTo("Số");
    }

}
