package vn.sohoa.samples.forms;

import java.util.List;
import vn.sohoa.samples.people.Dice;

/** Facts about plots of land as certificates word them. */
final class Lands {

    private static final List<String> PURPOSES = List.of("Đất ở tại nông thôn", "Đất ở tại đô thị",
            "Đất trồng cây lâu năm", "Đất chuyên trồng lúa nước", "Đất ở tại nông thôn và đất trồng cây lâu năm");

    private Lands() {
    }

    /** Tenths as the truth writes them: "250.5", "120". */
    static String decimal(int tenths) {
        return (tenths % 10 == 0) ? "" + tenths / 10 : tenths / 10 + "." + tenths % 10;
    }

    static String purpose(Dice dice) {
        return dice.pick(PURPOSES);
    }

    static String term(String purpose, Dice dice) {
        return purpose.startsWith("Đất ở") && !purpose.contains(" và ") ? "Lâu dài"
                : dice.pick("Đến ngày 01/07/2064", "Đến ngày 15/10/2063", "50 năm");
    }

}
