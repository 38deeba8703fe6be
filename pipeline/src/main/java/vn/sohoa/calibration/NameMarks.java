package vn.sohoa.calibration;

import java.util.Map;

/**
 * What speaks for and against a person's name beyond the engine's word for it. Names of
 * two words were perhaps cut short, unusual ones misread, and those that differ from
 * another by an accent only mistaken for it.
 */
final class NameMarks {

    private NameMarks() {
    }

    static Map<String, Double> of(String name) {
        double unusual = NameSyllables.IN_USE.unusual(name);
        boolean cut = name.split(" ", -1).length <= 2;
        return Map.of("unusual_name", unusual, "short_name", cut ? 1.0 : 0.0, "usual_name",
                unusual == 0 && !cut ? 1.0 : 0.0, "name_rivals", NameSyllables.IN_USE.rivals(name));
    }

}
