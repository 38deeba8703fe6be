package vn.sohoa.document;

import java.util.regex.Pattern;

/**
 * Số định danh cá nhân, 12 digits: birth registration place (3), century and sex (1),
 * birth year (2), random (6). It has no check digit. Source: Nghị định 137/2015/NĐ-CP,
 * Điều 13.
 */
public record CitizenId(String value) {

    private static final Pattern FORMAT = Pattern.compile("[0-9]{12}");

    public CitizenId {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("a citizen ID has 12 digits");
        }
    }

    public static boolean isWellFormed(String value) {
        return FORMAT.matcher(value).matches();
    }

    /** Birth year that the number states, 1900 to 2399. */
    public int birthYear() {
        return 1900 + 100 * (centuryAndSex() / 2) + Integer.parseInt(value.substring(4, 6));
    }

    /** Sex that the number states. */
    public Sex sex() {
        return centuryAndSex() % 2 == 0 ? Sex.MALE : Sex.FEMALE;
    }

    /** Code of the province or country where the birth was registered, 3 digits. */
    public String birthPlaceCode() {
        return value.substring(0, 3);
    }

    private int centuryAndSex() {
        return value.charAt(3) - '0';
    }

    @Override
    public String toString() {
        return "********" + value.substring(8);
    }
}
