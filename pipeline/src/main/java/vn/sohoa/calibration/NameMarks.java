package vn.sohoa.calibration;

import java.util.Map;

/**
 * What speaks for and against a person's name beyond the engine's word for it. Names of
 * two words were perhaps cut short, unusual ones misread; a usual one is mostly right
 * even where the engine doubts it.
 */
final class NameMarks {

    /** As far as the log odds of a sure reading go. */
    private static final double SURE = 5;

    private NameMarks() {
    }

    /**
     * @param labelled whether it stands beside its label; a signer's name does not
     * @param read log odds of the reading
     */
    static Map<String, Double> of(String name, boolean labelled, double read) {
        double unusual = NameSyllables.IN_USE.unusual(name);
        boolean cut = name.split(" ", -1).length <= 2;
        boolean usual = unusual == 0 && !cut;
        return Map.of("unusual_name", unusual, "short_name", cut ? 1.0 : 0.0, "usual_name", usual ? 1.0 : 0.0,
                "name_rivals", NameSyllables.IN_USE.rivals(name), "usual_name_doubted",
                usual && labelled ? Math.max(0, SURE - Math.max(0, read)) : 0.0, "usual_name_misread",
                usual && labelled ? Math.max(0, -read) : 0.0);
    }

}
